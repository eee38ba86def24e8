// activation-lab softmax: maps of a vector of scores from the arguments or from standard input.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <set>

#include "app/commands/command.h"
#include "app/commands/option_values.h"
#include "app/commands/standard_streams.h"
#include "core/scalar/number_text.h"
#include "core/vector/scores.h"
#include "core/vector/softmax.h"
#include "core/vector/softmax_steps.h"
#include "core/vector/vector_functions.h"

namespace alab {
namespace {

/// Memory for 50 bytes a score; a Jacobian has the square of them as text.
constexpr std::size_t mostScores = 10'000'000, mostJacobianScores = 4096;

struct SoftmaxOptions {
  std::string temperature = "1";
  std::string what = "softmax";
  std::optional<std::string> form, dtype;
  std::vector<std::string> numbers;
};

Outcome wrong(Error error) {
  return Failure{Status::WrongCall, std::move(error)};
}

Outcome readTemperature(const std::string& text, double& temperature) {
  const std::optional<double> number = parseNumber(text);
  if (!number || problemWithTemperature(*number))
    return wrong(wrongOption("--temperature", text, "write a finite number above 0"));
  temperature = *number;
  return {};
}

/// Only the softmax itself is computed step by step.
bool isStepByStep(const SoftmaxOptions& options) {
  return options.form || options.dtype;
}

Outcome checkSteps(const SoftmaxOptions& options) {
  if (!isStepByStep(options) || options.what == "softmax") return {};
  return wrong(
      {.what = "goes with --what softmax only", .where = options.form ? "--form" : "--dtype", .hint = {}});
}

Outcome readScores(const SoftmaxOptions& options, std::vector<double>& scores) {
  Outcome failure =
      options.numbers.empty() ? readInput(mostScores, scores) : readArguments(options.numbers, scores);
  if (failure || !scores.empty()) return failure;
  return wrong({.what = "no scores", .where = {}, .hint = "give numbers, or one per line on standard input"});
}

bool isNaN(double value) {
  return std::isnan(value);
}

/// "-inf, inf": those of the scores that are not finite.
std::string endlessOnes(const std::vector<double>& scores) {
  std::set<std::string> texts;
  for (const double score : scores)
    if (!std::isfinite(score)) texts.insert(numberText(score));
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + text;
  return list;
}

/// IEEE arithmetic says nan and no reason.
void explainNaN(const std::vector<double>& scores) {
  const std::string endless = endlessOnes(scores);
  if (!endless.empty())
    std::cerr << "the scores hold " << endless << ": the result is nan; give finite scores" << std::endl;
}

Outcome writeValues(const std::vector<double>& values, const std::vector<double>& scores) {
  if (std::ranges::any_of(values, isNaN)) explainNaN(scores);
  return writeLines(values);
}

Outcome writeSteps(const SoftmaxOptions& options, const std::vector<double>& scores, double temperature) {
  const NumberFormat format = *numberFormat(options.dtype.value_or("float64"));
  const SoftmaxForm form = *softmaxFormNamed(options.form.value_or("stable"));
  return writeValues(softmaxSteps(scores, temperature, format, form).probabilities, scores);
}

std::string rowText(const Softmax& softmax, std::size_t i) {
  std::string text;
  for (std::size_t j = 0; j < softmax.size(); ++j)
    text.append(j == 0 ? "" : " ").append(numberText(softmax.slope(i, j)));
  return text + '\n';
}

Outcome writeJacobian(const Softmax& softmax, const std::vector<double>& scores) {
  if (softmax.size() > mostJacobianScores)
    return wrong({.what = "the Jacobian of " + std::to_string(softmax.size()) + " scores is too large",
                  .where = "--what",
                  .hint = "give at most " + std::to_string(mostJacobianScores)});
  if (isNaN(softmax.slope(0, 0))) explainNaN(scores);
  for (std::size_t i = 0; i < softmax.size(); ++i)
    if (Outcome failure = writeOut(rowText(softmax, i))) return failure;
  return {};
}

Outcome writeResult(const SoftmaxOptions& options, const std::vector<double>& scores, double temperature) {
  if (isStepByStep(options)) return writeSteps(options, scores, temperature);
  if (const auto function = vectorFunctionNamed(options.what))
    return writeValues(function->values(scores, temperature), scores);
  const Softmax softmax(scores, temperature);
  if (options.what == "jacobian") return writeJacobian(softmax, scores);
  return writeValues({options.what == "entropy" ? softmax.entropy() : softmax.logSumExp()}, scores);
}

Outcome softmax(const SoftmaxOptions& options) {
  double temperature = 1;
  std::vector<double> scores;
  if (Outcome failure = readTemperature(options.temperature, temperature)) return failure;
  if (Outcome failure = checkSteps(options)) return failure;
  if (Outcome failure = readScores(options, scores)) return failure;
  return writeResult(options, scores, temperature);
}

std::vector<std::string> quantities() {
  std::vector<std::string> names;
  for (const VectorFunction& function : vectorFunctions()) names.emplace_back(function.id);
  names.insert(names.end(), {"jacobian", "entropy", "log-sum-exp"});
  return names;
}

}  // namespace

Action addSoftmax(CLI::App& parser) {
  auto options = std::make_shared<SoftmaxOptions>();
  SoftmaxOptions& o = *options;
  parser.add_option("--temperature", o.temperature, "The scores are divided by it: a finite number above 0")
      ->type_name("T");
  parser.add_option("--what", o.what, "One value per line; of the Jacobian one row per line")
      ->check(CLI::IsMember(quantities()));
  parser
      .add_option("--form", o.form, "Step by step: e^z / sum as in textbooks, or with the maximum subtracted")
      ->check(CLI::IsMember(namesOf(softmaxForms())));
  parser.add_option("--dtype", o.dtype, "Step by step, every operation rounded to this type")
      ->check(CLI::IsMember({"float64", "float32", "float16", "bfloat16"}));
  parser.add_option("Z", o.numbers, "Scores; without any, one per line from standard input");
  return [options] { return softmax(*options); };
}

}  // namespace alab
