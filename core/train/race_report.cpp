#include "core/train/race_report.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// Histories of seeds grow together, so their stretches are the same.
CurveBand bandsOf(const std::vector<const History*>& histories) {
  CurveBand curve;
  const std::size_t count = histories.empty() ? 0 : histories.front()->stretches().size();
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<double> values;
    for (const History* history : histories) values.push_back(history->stretches()[i].final);
    const Band band = bandOf(std::move(values));
    curve.epochs.push_back(static_cast<double>(histories.front()->stretches()[i].last));
    curve.lower.push_back(band.lower);
    curve.median.push_back(band.median);
    curve.upper.push_back(band.upper);
  }
  return curve;
}

template <class T>
using Runs = std::vector<const RaceRun<T>*>;

template <class T>
CurveBand curveOf(const Runs<T>& runs, History RaceRun<T>::*history) {
  std::vector<const History*> histories;
  for (const RaceRun<T>* run : runs) histories.push_back(&(run->*history));
  return bandsOf(histories);
}

template <class T, class Value>
Band bandOver(const Runs<T>& runs, const Value& value) {
  std::vector<double> values;
  for (const RaceRun<T>* run : runs) values.push_back(value(*run));
  return values.empty() ? Band() : bandOf(std::move(values));
}

template <class T>
std::vector<LearnedCurve> learnedCurves(const Runs<T>& runs) {
  std::vector<LearnedCurve> curves;
  if (runs.empty()) return curves;
  const Network<T>& network = runs.front()->trainer.network();
  const auto params = learnedParams(network);
  for (std::size_t i = 0; i < runs.front()->learned.size(); ++i) {
    std::vector<const History*> histories;
    for (const RaceRun<T>* run : runs) histories.push_back(&run->learned[i]);
    curves.push_back({params[i], symbolOf(params[i], network), bandsOf(histories)});
  }
  return curves;
}

/// A seed that is not there yet is later than all others.
template <class T>
std::optional<double> epochsToThreshold(const Runs<T>& runs) {
  const double median = bandOver(runs, [](const RaceRun<T>& run) {
                          return run.reachedAt ? double(*run.reachedAt) : HUGE_VAL;
                        }).median;
  return runs.empty() || std::isinf(median) ? std::nullopt : std::optional(median);
}

template <class T>
std::optional<std::size_t> stoppedBy(const Runs<T>& runs) {
  std::optional<std::size_t> last;
  for (const RaceRun<T>* run : runs) {
    if (!run->stoppedAt) return std::nullopt;
    last = std::max(last.value_or(0), *run->stoppedAt);
  }
  return last;
}

template <class T>
void countUnits(const Runs<T>& runs, RaceReport& report) {
  std::vector<double> dead, neverActive;
  for (const RaceRun<T>* run : runs) {
    const Insight insight = insightInto(run->trainer);
    dead.push_back(double(insight.dead()));
    neverActive.push_back(double(insight.neverActive()));
    if (dead.size() == 1) report.insight = insight;
  }
  for (const LayerInsight& layer : report.insight.layers) report.units += double(layer.dead.size());
  if (dead.empty()) return;
  report.dead = bandOf(std::move(dead)).median;
  report.neverActive = bandOf(std::move(neverActive)).median;
}

}  // namespace

template <class T>
RaceReport reportOn(const Race<T>& race, std::size_t function) {
  RaceReport report;
  Runs<T> runs;
  for (std::size_t seed = 0; seed < race.seeds(); ++seed) {
    const RaceRun<T>& run = race.run(function, seed);
    if (!run.divergedAt) {
      runs.push_back(&run);
      continue;
    }
    ++report.diverged;
    report.divergedAt = std::min(report.divergedAt.value_or(*run.divergedAt), *run.divergedAt);
  }
  report.trainLoss = curveOf(runs, &RaceRun<T>::trainLoss);
  report.testLoss = curveOf(runs, &RaceRun<T>::testLoss);
  report.metric = curveOf(runs, &RaceRun<T>::metric);
  report.learned = learnedCurves(runs);
  report.finalMetric = bandOver(runs, [](const RaceRun<T>& run) { return run.test.metric; });
  report.firstMetric = race.run(function, 0).test.metric;
  report.finalLoss = bandOver(runs, [](const RaceRun<T>& run) { return run.test.loss; });
  report.epochsToThreshold = epochsToThreshold(runs);
  report.stoppedBy = stoppedBy(runs);
  countUnits(runs, report);
  return report;
}

bool isWithinNoise(const RaceReport& a, const RaceReport& b) {
  return a.finalMetric.lower <= b.finalMetric.upper && b.finalMetric.lower <= a.finalMetric.upper;
}

template RaceReport reportOn(const Race<float>&, std::size_t);
template RaceReport reportOn(const Race<double>&, std::size_t);

}  // namespace alab
