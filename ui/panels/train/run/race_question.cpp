#include "ui/panels/train/run/race_question.h"

namespace alab {

std::optional<Error> problemWith(const RaceQuestion& question) {
  if (const auto problem = problemWith(question.data, question.curve)) return problem;
  if (const auto problem = problemWith(question.training)) return problem;
  if (!fits(question.training.output, facts(question.data.kind).task))
    return Error{.what = ALAB_TEXT("this output does not fit the task of the data"),
                 .where = {},
                 .hint = ALAB_TEXT("choose the automatic one")};
  return std::nullopt;
}

}  // namespace alab
