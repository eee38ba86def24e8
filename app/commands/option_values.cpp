#include "app/commands/option_values.h"

#include <cmath>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

std::string namesOfStarts() {
  std::string names;
  for (const StartWeights start : startWeights())
    if (!takesValue(start)) names.append(names.empty() ? "" : ", ").append(nameOf(start));
  return names;
}

Error outsideOf(const char* option, const std::string& text, const char* kind, Range limits) {
  return wrongOption(option, text,
                     std::string("write a ") + kind + " from " + numberText(limits.lower) + " to " +
                         numberText(limits.upper));
}

}  // namespace

Error wrongOption(const std::string& option, const std::string& value, std::string hint) {
  return {.what = inQuotes(value) + " cannot be used", .where = option, .hint = std::move(hint)};
}

std::optional<Error> readWhole(const char* option, const std::string& text, Range limits, std::size_t& out) {
  const std::optional<double> number = parseNumber(text);
  if (!number || *number != std::floor(*number) || !limits.contains(*number))
    return outsideOf(option, text, "whole number", limits);
  out = static_cast<std::size_t>(*number);
  return std::nullopt;
}

std::optional<Error> readNumber(const char* option, const std::string& text, Range limits, double& out) {
  const std::optional<double> number = parseNumber(text);
  if (!number || !limits.contains(*number)) return outsideOf(option, text, "number", limits);
  out = *number;
  return std::nullopt;
}

std::optional<Error> readStart(const std::string& init, const std::optional<std::string>& sigmaW,
                               StartWeights& start, double& given) {
  if (sigmaW) {
    start = StartWeights::Normal;
    return readNumber("--sigma-w", *sigmaW, {0, largestSpread}, given);
  }
  const std::optional<StartWeights> named = startWeightsNamed(init);
  if (!named || takesValue(*named))
    return wrongOption("--init", init, "there are " + namesOfStarts() + "; or give --sigma-w");
  start = *named;
  return std::nullopt;
}

std::string whyNoStart(StartWeights start, const Function& function) {
  return std::string(nameOf(start)) + " does not exist for " + functionText(function);
}

}  // namespace alab
