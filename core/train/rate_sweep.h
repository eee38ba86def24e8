#pragma once
// Sweep: what each function reaches with other learning rates. One rate suits some functions better than
// others; over the rates it shows.
#include "core/train/race_report.h"

namespace alab {

/// What one function reaches with one rate.
struct SweepPoint {
  double rate = 0;
  Band metric, loss;         ///< of the test at the end of the run, over the seeds that have not diverged
  std::size_t diverged = 0;  ///< seeds
  bool isEmpty = true;       ///< all seeds have diverged
};

/// 0.001 to 3 in steps of about 2.
std::span<const double> sweepRates();

/// By function: each trains its seeds with this rate from the start to the end of the settings. Nothing on
/// stop.
template <class T>
std::optional<std::vector<SweepPoint>> pointsAt(double rate, TrainSettings settings,
                                                const std::vector<Starter>& starters,
                                                std::shared_ptr<const TrainingData<T>> data, Workers& workers,
                                                const std::stop_token& stop = {});

}  // namespace alab
