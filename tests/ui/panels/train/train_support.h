#pragma once
// States and lines for tests of the Train page.
#include "core/activation/catalogue.h"
#include "core/state/lab_state.h"
#include "ui/panels/train/train_line.h"

namespace alab {

/// A small race: few points, a short run, one seed, as fast as it goes.
inline LabState smallRace(std::initializer_list<const char*> ids) {
  LabState state;
  state.page = "train";
  for (const char* id : ids) state.selection.add(id, builtIn(id).defaults());
  state.selection.focused = 0;
  state.train.data.points = 60;
  state.train.training.epochs = 12;
  state.train.training.seeds = 1;
  state.train.epochsPerSecond = 0;
  return state;
}

inline TrainLine lineOf(const char* id, int slot) {
  return {.function = Function(builtIn(id)),
          .name = QString::fromLatin1(id),
          .slot = slot,
          .isFocused = slot == 0};
}

/// A report of its own, to be written to.
inline RaceReport& edited(TrainLine& line) {
  const auto copy = std::make_shared<RaceReport>(*line.report);
  line.report = copy;
  return *copy;
}

/// Test and training losses over the epochs 0, 1, 2 ...
inline TrainLine lineWith(const char* id, int slot, std::vector<double> losses, double metric) {
  TrainLine line = lineOf(id, slot);
  CurveBand band;
  for (std::size_t i = 0; i < losses.size(); ++i) band.epochs.push_back(double(i));
  band.lower = band.median = band.upper = losses;
  RaceReport& report = edited(line);
  report.testLoss = report.trainLoss = report.metric = band;
  report.finalMetric = {metric - 0.01, metric, metric + 0.01};
  report.firstMetric = metric;
  return line;
}

}  // namespace alab
