#pragma once
// What the tests of the shipped advice share: its set-ups, applied and run.
#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "core/activation/catalogue.h"
#include "core/compare/quantity.h"
#include "core/depth/depth_run.h"
#include "core/state/advice.h"
#include "core/train/race_report.h"
#include "core/train/train_data.h"

namespace alab {

inline const LabState& setUpOf(const char* id) {
  return std::ranges::find(shippedAdvice(), QLatin1String(id), &Advice::id)->state;
}

inline Function functionOf(const ChosenFunction& chosen) {
  return {builtIn(chosen.id), chosen.params};
}

/// A number that texts name.
inline double said(const std::string& name) {
  return quantityNamed(name)->value;
}

/// How a set-up is changed before it runs.
using TrainSetUp = std::function<void(TrainSettings&)>;
using DepthSetUp = std::function<void(DepthSettings&)>;
inline void asTrained(TrainSettings&) {}
inline void asStacked(DepthSettings&) {}

/// A function of a set-up on Train, trained to the end of it.
inline RaceReport adviceTrained(const char* id, const char* function, const TrainSetUp& change = asTrained) {
  const TrainState& state = setUpOf(id).train;
  TrainSettings settings = state.training;
  change(settings);
  Race<float> race(settings, {Function(builtIn(function))}, splitData(state.data, {}, settings.seed));
  OneWorker worker;
  race.advance(settings.epochs, worker);
  return reportOn(race, 0);
}

/// What it gets right of the test, or R^2: the median over the seeds.
inline double rightShare(const char* id, const char* function, const TrainSetUp& change = asTrained) {
  return adviceTrained(id, function, change).finalMetric.median;
}

inline DepthSummary adviceMeasured(const char* id, const char* function,
                                   const DepthSetUp& change = asStacked) {
  DepthSettings settings = setUpOf(id).depth.network;
  change(settings);
  OneWorker worker;
  return runDepth({Function(builtIn(function))}, settings, worker).curves[0]->summary;
}

/// The geometric mean of what the layers of the upper half, far from the input, do to the gradient.
inline double innerFactor(const DepthSummary& summary) {
  const std::size_t last = summary.layers.size() - 1, middle = last / 2;
  return std::pow(summary.layers[middle].kept.median, 1 / double(last - middle));
}

inline Verdict verdictOf(const DepthSummary& summary) {
  return verdictOn(summary.kept().median);
}

}  // namespace alab
