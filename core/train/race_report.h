#pragma once
// What a race says of each function: curves over the epochs with their bands over the seeds, and the figures
// of the results table.
#include "core/analysis/band.h"
#include "core/train/race.h"

namespace alab {

/// Over the seeds that have not diverged: median, 10 % and 90 %. Where a history has joined epochs to
/// stretches, the value at the end of each.
struct CurveBand {
  std::vector<double> epochs, lower, median, upper;
};

/// A learned parameter over the epochs.
struct LearnedCurve {
  LearnedParam param;
  std::string symbol;  ///< of the layer's own function: "α"
  CurveBand values;
};

struct RaceReport {
  CurveBand trainLoss, testLoss, metric;
  std::vector<LearnedCurve> learned;
  Band finalMetric, finalLoss;              ///< of the test after the last epoch
  double firstMetric = 0;                   ///< the same of the first seed, whose network is shown
  std::optional<double> epochsToThreshold;  ///< median; nothing while less than half of the seeds are there
  double dead = 0, neverActive = 0, units = 0;  ///< medians over the seeds; hidden units of one network
  std::size_t diverged = 0;                     ///< seeds
  std::optional<std::size_t> divergedAt;        ///< epoch of the first of them
  std::optional<std::size_t> stoppedBy;         ///< epoch, once all other seeds have stopped
  Insight insight;                              ///< of the first seed
  bool isEmpty() const { return testLoss.epochs.empty(); }  ///< all seeds have diverged
};

template <class T>
RaceReport reportOn(const Race<T>& race, std::size_t function);

/// Whether what two functions reach cannot be told from the chance of the seeds: their bands overlap.
bool isWithinNoise(const RaceReport& a, const RaceReport& b);

}  // namespace alab
