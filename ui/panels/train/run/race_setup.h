#pragma once
// RaceSetup: what a race or a sweep starts from: its data, made or read from a file, and its start weights.
#include <memory>

#include "core/train/start_network.h"
#include "core/train/training_data.h"
#include "ui/panels/train/run/race_question.h"

namespace alab {

struct RaceSetup {
  std::vector<std::string> columns = {};        ///< of the file, if there is one that can be read
  std::optional<Error> problem = {};            ///< nothing else is there then
  std::shared_ptr<const SplitData> shown = {};  ///< the same before input features are made of it
  std::shared_ptr<const SplitData> parts = {};  ///< as the networks see them
  std::shared_ptr<const TrainingData<float>> data = {};
  std::vector<Starter> starters = {};  ///< by function
};

/// The question has no problem that can be told at once. Files and start weights may take a second: for a
/// thread that has the time.
RaceSetup setUp(const RaceQuestion& question);

}  // namespace alab
