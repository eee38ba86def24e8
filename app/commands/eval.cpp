// activation-lab eval: f, f', f'' or df/dparameter at numbers from the arguments or from standard input.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/evaluator.h"
#include "app/commands/instruction_set.h"
#include "app/commands/standard_streams.h"
#include "core/formula/reference.h"
#include "core/result.h"

namespace alab {
namespace {

struct EvalOptions {
  std::string activation;
  int order = 0;
  std::optional<std::string> parameter;
  std::string path = "point";
  std::string dtype = "float64";
  std::vector<std::string> numbers;
};

Result<Evaluator> evaluatorFor(const EvalOptions& options) {
  const Result<Function> function = parseFunction(options.activation);
  if (!function) return function.error();
  return evaluatorFor(*function, {.order = options.order,
                                  .parameter = options.parameter,
                                  .path = options.path == "span" ? Path::Span : Path::Point,
                                  .format = *numberFormat(options.dtype)});
}

Outcome evalArguments(const Evaluator& evaluator, const std::vector<std::string>& numbers) {
  Values x;
  if (Outcome failure = readArguments(numbers, x)) return failure;
  return writeLines(evaluator(x));
}

Outcome evalInput(const Evaluator& evaluator) {
  NumberLines lines;
  for (;;) {
    const NumberLines::Block block = lines.next();
    if (Outcome failure = writeLines(evaluator(block.numbers))) return failure;
    if (block.failure || block.numbers.empty()) return block.failure;
  }
}

Outcome eval(const EvalOptions& options) {
  if (Outcome failure = checkInstructionSet()) return failure;
  const Result<Evaluator> evaluator = evaluatorFor(options);
  if (!evaluator) return Failure{Status::WrongCall, evaluator.error()};
  return options.numbers.empty() ? evalInput(*evaluator) : evalArguments(*evaluator, options.numbers);
}

}  // namespace

Action addEval(CLI::App& parser) {
  auto options = std::make_shared<EvalOptions>();
  EvalOptions& o = *options;
  parser
      .add_option("ACTIVATION", o.activation,
                  "An id, a preset or a formula: swish:beta=2, \"x*sigmoid(b*x); b=2\"")
      ->required();
  CLI::Option* order = parser.add_option("--order", o.order, "Of the derivative: 0, 1 or 2");
  order->check(CLI::IsMember({0, 1, 2}));
  parser.add_option("--wrt", o.parameter, "df/dPARAM instead")->excludes(order)->type_name("PARAM");
  parser.add_option("--path", o.path, "point: the accurate scalar path; span: the batch kernels")
      ->check(CLI::IsMember({"point", "span"}));
  parser.add_option("--dtype", o.dtype, "Every operation rounded to this type (then always point by point)")
      ->check(CLI::IsMember({"float64", "float32", "float16", "bfloat16"}));
  parser.add_option("X", o.numbers, "Numbers; without any, one per line from standard input");
  return [options] { return eval(*options); };
}

}  // namespace alab
