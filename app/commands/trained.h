#pragma once
// A race run to its end, and what is told of it.
#include "app/commands/train_call.h"
#include "core/train/race_report.h"
#include "ui/plot/plot_scene.h"

namespace alab {

struct Trained {
  std::vector<RaceReport> reports;  ///< by function
  DataTable epochs;  ///< where they are wanted: a row for each function, seed (from 1) and epoch (from 0);
                     ///< NaN from the epoch on in which a run diverged
  OutputPair pair = OutputPair::SigmoidCrossEntropy;
};

/// Progress goes to standard error. The same experiment gives the same numbers with any number of threads.
Trained train(const TrainExperiment& experiment);

/// A row for each function: the metric of the test (accuracy or r2) with its 10 and 90 % quantiles, losses,
/// epochs to 95 % (inf: half of the seeds do not get there), dead units, units, and how many runs diverged.
DataTable resultTable(const TrainExperiment& experiment, const Trained& trained);

}  // namespace alab
