#include "ui/panels/train/run/race_question.h"

namespace alab {

std::optional<Error> problemWith(const RaceQuestion& question) {
  if (const auto problem = problemWith(question.data, question.curve)) return problem;
  if (const auto problem = problemWith(question.training)) return problem;
  const std::optional<DataFacts> facts = factsOf(question.data);
  return facts ? problemWithOutput(question.training.output, facts->task) : std::nullopt;
}

std::optional<Error> problemWithOutput(OutputPair output, Task task) {
  if (fits(output, task)) return std::nullopt;
  return Error{.what = ALAB_TEXT("this output does not fit the task of the data"),
               .where = {},
               .hint = ALAB_TEXT("choose the automatic one")};
}

}  // namespace alab
