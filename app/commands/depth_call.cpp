#include "app/commands/depth_call.h"

#include <cmath>

#include "app/commands/functions.h"
#include "core/activation/reference.h"
#include "core/depth/depth_run.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

std::optional<Error> readWhole(const char* option, const std::string& text, double least, double most,
                               std::size_t& out) {
  const std::optional<double> number = parseNumber(text);
  if (!number || *number != std::floor(*number) || *number < least || *number > most)
    return wrongOption(option, text,
                       "write a whole number from " + numberText(least) + " to " + numberText(most));
  out = static_cast<std::size_t>(*number);
  return std::nullopt;
}

/// A standard deviation.
std::optional<Error> readSpread(const char* option, const std::optional<std::string>& text, double& out) {
  if (!text) return std::nullopt;
  const std::optional<double> number = parseNumber(*text);
  if (!number || !(*number >= 0 && *number <= largestSpread))
    return wrongOption(option, *text, "write a number from 0 to " + numberText(largestSpread));
  out = *number;
  return std::nullopt;
}

std::optional<Error> readSizes(const DepthCall& call, DepthSettings& s) {
  if (const auto error = readWhole("--depth", call.depth, 1, mostLayers, s.layers)) return error;
  if (const auto error = readWhole("--width", call.width, 1, mostUnits, s.width)) return error;
  if (const auto error = readWhole("--batch", call.batch, 1, mostSamples, s.batch)) return error;
  if (const auto error = readWhole("--nets", call.nets, 1, mostNets, s.nets)) return error;
  return readWhole("--seed", call.seed, 0, largestSeed, s.seed);
}

std::string namesOfStarts() {
  std::string names;
  for (const StartWeights start : startWeights())
    if (!takesValue(start)) names.append(names.empty() ? "" : ", ").append(nameOf(start));
  return names;
}

/// --sigma-w replaces --init.
std::optional<Error> readStart(const DepthCall& call, DepthSettings& s) {
  if (const auto error = readSpread("--sigma-b", call.sigmaB, s.sigmaB)) return error;
  if (call.sigmaW) {
    s.start = StartWeights::Normal;
    return readSpread("--sigma-w", call.sigmaW, s.given);
  }
  const std::optional<StartWeights> start = startWeightsNamed(call.init);
  if (!start || takesValue(*start))
    return wrongOption("--init", call.init, "there are " + namesOfStarts() + "; or give --sigma-w");
  s.start = *start;
  return std::nullopt;
}

std::optional<Error> whyNoStart(const DepthSettings& settings, const std::vector<Function>& functions) {
  for (const Function& function : functions)
    if (!lawOf(settings, function))
      return Error{.what = std::string(nameOf(settings.start)) + " does not exist for " +
                           functionText(function) +
                           (settings.sigmaB == 0 ? " without biases" : " with these biases"),
                   .where = "--init",
                   .hint = "choose other start weights or another --sigma-b"};
  return std::nullopt;
}

DepthSettings firstSettings() {
  DepthSettings settings;
  settings.format = NumberFormat::Float64;
  settings.weightGradients = true;
  return settings;
}

std::optional<Error> readSettings(const DepthCall& call, DepthExperiment& experiment) {
  DepthSettings& s = experiment.settings = firstSettings();
  if (const auto error = readSizes(call, s)) return error;
  if (const auto error = readStart(call, s)) return error;
  s.norm = *stackNormNamed(call.norm);
  s.residual = call.residual;
  if (const auto error = problemWith(s, experiment.functions.size())) return error;
  return whyNoStart(s, experiment.functions);
}

/// The picture shows the values of each layer beside the gradients.
std::optional<Error> readPicture(const DepthCall& call, DepthExperiment& experiment) {
  const Result<FigureOptions> look = readLook(call.look);
  if (!look) return look.error();
  experiment.look = *look;
  if (call.out.empty()) return std::nullopt;
  const Result<FigureFormat> format = formatOfFile(QString::fromStdString(call.out));
  if (!format) return format.error();
  experiment.format = *format;
  experiment.settings.histogramBins = depthHistogramBins;
  return std::nullopt;
}

}  // namespace

Result<DepthExperiment> readExperiment(const DepthCall& call) {
  const Result<std::vector<Function>> functions = parseFunctions(call.activations);
  if (!functions) return functions.error();
  DepthExperiment experiment{.functions = *functions, .settings = {}, .format = {}, .look = {}};
  if (const auto error = readSettings(call, experiment)) return *error;
  if (const auto error = readPicture(call, experiment)) return *error;
  return experiment;
}

}  // namespace alab
