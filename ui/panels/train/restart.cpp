#include "ui/panels/train/restart.h"

namespace alab {

/// A setting that is added and not listed here restarts: too often is better than not at all.
bool needsRestart(const TrainState& before, const TrainState& after) {
  TrainState same = before;
  same.view = after.view;
  same.logScale = after.logScale;
  same.epochsPerSecond = after.epochsPerSecond;
  same.chart = after.chart;
  same.slice = after.slice;
  TrainSettings& training = same.training;
  training.optimizer.rate = after.training.optimizer.rate;
  training.schedule = after.training.schedule;
  training.scheduleEpochs = after.training.scheduleEpochs;
  training.scheduleFactor = after.training.scheduleFactor;
  training.clip = after.training.clip;
  training.penalty = after.training.penalty;
  training.batch = after.training.batch;
  training.epochs = after.training.epochs;
  training.stopLoss = after.training.stopLoss;
  training.patience = after.training.patience;
  return same != after;
}

}  // namespace alab
