#include "ui/panels/train/run/race_question.h"

#include "core/activation/reference.h"
#include "core/train/start_network.h"

namespace alab {
namespace {

/// The inputs and outputs that matter for start weights.
NetworkShape shapeOf(const RaceQuestion& question) {
  const std::size_t features = facts(question.data.kind).features;
  return {.inputs = features, .outputs = 1};
}

}  // namespace

std::optional<Error> problemWith(const RaceQuestion& question) {
  if (const auto problem = problemWith(question.data, question.curve)) return problem;
  if (const auto problem = problemWith(question.training)) return problem;
  if (!fits(question.training.output, facts(question.data.kind).task))
    return Error{.what = ALAB_TEXT("this output does not fit the task of the data"),
                 .where = {},
                 .hint = ALAB_TEXT("choose the automatic one")};
  for (const Function& function : question.functions)
    if (!canStart(question.training, function, shapeOf(question)))
      return Error{.what = ALAB_TEXT("%1 does not exist for %2"),
                   .where = {},
                   .hint = ALAB_TEXT("choose other start weights"),
                   .values = {std::string(nameOf(question.training.start)), functionText(function)}};
  return std::nullopt;
}

}  // namespace alab
