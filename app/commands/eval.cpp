// activation-lab eval: f, f', f'' or df/dparameter at numbers from the arguments or from standard input.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>

#include "app/commands/argument_text.h"
#include "app/commands/command.h"
#include "app/commands/instruction_set.h"
#include "app/commands/standard_streams.h"
#include "core/activation/reference.h"
#include "core/scalar/number_format.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

struct EvalOptions {
  std::string activation;
  int order = 0;
  std::string parameter;  ///< empty: f or a derivative with respect to x
  std::string path = "point";
  std::string dtype = "float64";
  std::vector<std::string> numbers;
};

using Values = std::vector<double>;
using Evaluator = std::function<Values(const Values& x)>;

Failure wrongCall(std::string what, std::string hint = {}) {
  return {Status::WrongCall, {.what = std::move(what), .where = {}, .hint = std::move(hint)}};
}

double pick(const Derivatives& all, int order) {
  return order == 0 ? all.f : order == 1 ? all.d1 : all.d2;
}

Evaluator pointDerivative(const Function& f, int order, NumberFormat format) {
  return [=](const Values& x) {
    Values y(x.size());
    std::ranges::transform(x, y.begin(), [&](double at) {
      return pick(format == NumberFormat::Float64 ? f.at(at) : f.activation.rounded(format, at, f.params),
                  order);
    });
    return y;
  };
}

Evaluator pointPartial(const Function& f, std::size_t which) {
  return [=](const Values& x) {
    Values y(x.size()), all(f.params.size());
    std::ranges::transform(x, y.begin(), [&](double at) {
      f.activation.partials(at, f.params, all);
      return all[which];
    });
    return y;
  };
}

Evaluator spanDerivative(const Function& f, int order) {
  return [=](const Values& x) {
    Values y(x.size()), dy(x.size());
    if (order == 0) f.activation.forward(x, f.params, y);
    if (order == 1) f.activation.valueAndDerivative(x, f.params, y, dy);
    return order == 0 ? y : dy;
  };
}

Evaluator spanPartial(const Function& f, std::size_t which) {
  return [=](const Values& x) {
    Values y(x.size());
    f.activation.partial(x, f.params, which, y);
    return y;
  };
}

std::optional<std::size_t> indexOf(const Card& card, std::string_view parameter) {
  const auto found = std::ranges::find(card.params, parameter, &Parameter::name);
  if (found == card.params.end()) return std::nullopt;
  return static_cast<std::size_t>(found - card.params.begin());
}

std::string parameterNames(const Card& card) {
  std::string names;
  for (const Parameter& p : card.params) names.append(names.empty() ? "it has " : ", ").append(p.name);
  return names.empty() ? "it has none" : names;
}

/// The evaluator that the options ask for, or why there is none.
Outcome choose(const EvalOptions& options, Evaluator& evaluator) {
  const Result<Function> function = parseFunction(options.activation);
  if (!function) return Failure{Status::WrongCall, function.error()};
  const NumberFormat format = *numberFormat(options.dtype);
  const bool isSpan = options.path == "span" && format == NumberFormat::Float64;
  if (!options.parameter.empty()) {
    const Card& card = function->card();
    const auto which = indexOf(card, options.parameter);
    if (!which)
      return wrongCall(std::string(card.id) + " has no parameter " + inQuotes(options.parameter),
                       parameterNames(card));
    if (format != NumberFormat::Float64) return wrongCall("--wrt is there in float64 only");
    evaluator = isSpan ? spanPartial(*function, *which) : pointPartial(*function, *which);
    return {};
  }
  if (isSpan && options.order == 2)
    return wrongCall("--path span has f and f' only", "use --path point for f''");
  evaluator =
      isSpan ? spanDerivative(*function, options.order) : pointDerivative(*function, options.order, format);
  return {};
}

Outcome print(const Values& values) {
  std::string text;
  for (double value : values) text.append(numberText(value)).append(1, '\n');
  return writeOut(text);
}

Outcome evalArguments(const Evaluator& evaluator, const std::vector<std::string>& numbers) {
  Values x;
  for (const std::string& text : numbers) {
    const std::optional<double> value = parseNumber(text);
    if (!value) return wrongCall(inQuotes(text) + " is not a number");
    x.push_back(*value);
  }
  return print(evaluator(x));
}

Outcome evalInput(const Evaluator& evaluator) {
  NumberLines lines;
  for (;;) {
    const NumberLines::Block block = lines.next();
    if (Outcome failure = print(evaluator(block.numbers))) return failure;
    if (block.failure || block.numbers.empty()) return block.failure;
  }
}

Outcome eval(const EvalOptions& options) {
  Evaluator evaluator;
  if (Outcome failure = checkInstructionSet()) return failure;
  if (Outcome failure = choose(options, evaluator)) return failure;
  return options.numbers.empty() ? evalInput(evaluator) : evalArguments(evaluator, options.numbers);
}

}  // namespace

Action addEval(CLI::App& parser) {
  auto options = std::make_shared<EvalOptions>();
  parser.add_option("ACTIVATION", options->activation, "An id with parameters, or a preset: swish:beta=2")
      ->required();
  CLI::Option* order = parser.add_option("--order", options->order, "Of the derivative: 0, 1 or 2");
  order->check(CLI::IsMember({0, 1, 2}));
  parser.add_option("--wrt", options->parameter, "df/dPARAM instead")->excludes(order)->type_name("PARAM");
  parser.add_option("--path", options->path, "point: the accurate scalar path; span: the batch kernels")
      ->check(CLI::IsMember({"point", "span"}));
  parser
      .add_option("--dtype", options->dtype,
                  "Every operation rounded to this type (then always point by point)")
      ->check(CLI::IsMember({"float64", "float32", "float16", "bfloat16"}));
  parser.add_option("X", options->numbers, "Numbers; without any, one per line from standard input");
  return [options] { return eval(*options); };
}

}  // namespace alab
