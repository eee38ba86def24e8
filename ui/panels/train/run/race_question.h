#pragma once
// RaceQuestion: what a race is about. Another question is another race, unless only what may change while it
// runs is different.
#include "core/train/train_data.h"
#include "core/train/train_settings.h"

namespace alab {

struct RaceQuestion {
  std::vector<Function> functions;
  std::optional<Function> curve;  ///< of DataKind::Curve
  DataSettings data;
  TrainSettings training;
  bool operator==(const RaceQuestion&) const = default;
};

/// Why there cannot be such a race, as far as that can be told at once: whether start weights exist, and what
/// a file holds, takes longer.
std::optional<Error> problemWith(const RaceQuestion& question);

/// That the output is not one for this task.
std::optional<Error> problemWithOutput(OutputPair output, Task task);

}  // namespace alab
