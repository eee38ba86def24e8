#pragma once
// The field tables of the Train page.
#include "core/data/csv.h"
#include "core/state/field.h"
#include "core/state/lab_state.h"
#include "core/train/train_limits.h"

namespace alab {

/// Runs faster than that cannot be told from "as fast as it goes".
inline constexpr Range epochsPerSecondLimits = {0, 1e4};

/// Characters of the name of a file or a column.
inline constexpr Range longestPath = {0, 4096};

template <>
inline constexpr std::tuple fieldsOf<DataSettings> = {
    field("kind", &DataSettings::kind),
    field("points", &DataSettings::points, pointLimits),
    field("noise", &DataSettings::noise, noiseLimits),
    field("testShare", &DataSettings::testShare, testShareLimits),
    field("features", &DataSettings::features),
    field("hand", &DataSettings::hand, handPointLimits),
    field("file", &DataSettings::file, longestPath),
    field("target", &DataSettings::target, longestPath),
};

template <>
inline constexpr std::tuple fieldsOf<HiddenLayer> = {
    field("units", &HiddenLayer::units, TrainLimits::units),
    field("function", &HiddenLayer::function),
};

template <>
inline constexpr std::tuple fieldsOf<OptimizerSettings> = {
    field("optimizer", &OptimizerSettings::optimizer),
    field("rate", &OptimizerSettings::rate, TrainLimits::rate),
    field("momentum", &OptimizerSettings::momentum, TrainLimits::momentum),
    field("alpha", &OptimizerSettings::alpha, TrainLimits::alpha),
    field("beta1", &OptimizerSettings::beta1, TrainLimits::beta),
    field("beta2", &OptimizerSettings::beta2, TrainLimits::beta),
    field("epsilon", &OptimizerSettings::epsilon, TrainLimits::epsilon),
    field("weightDecay", &OptimizerSettings::weightDecay, TrainLimits::weightDecay),
};

template <>
inline constexpr std::tuple fieldsOf<Penalty> = {
    field("l1", &Penalty::l1, TrainLimits::penalty),
    field("l2", &Penalty::l2, TrainLimits::penalty),
};

template <>
inline constexpr std::tuple fieldsOf<TrainSettings> = {
    field("hidden", &TrainSettings::hidden, TrainLimits::hiddenLayers),
    field("output", &TrainSettings::output),
    field("start", &TrainSettings::start),
    field("given", &TrainSettings::given, TrainLimits::given),
    field("weightFactor", &TrainSettings::weightFactor, TrainLimits::weightFactor),
    field("startBias", &TrainSettings::startBias, TrainLimits::startBias),
    field("norm", &TrainSettings::norm),
    field("dropout", &TrainSettings::dropout, TrainLimits::dropout),
    field("learn", &TrainSettings::learn),
    field("optimizer", &TrainSettings::optimizer),
    field("schedule", &TrainSettings::schedule),
    field("scheduleEpochs", &TrainSettings::scheduleEpochs, TrainLimits::scheduleEpochs),
    field("scheduleFactor", &TrainSettings::scheduleFactor, TrainLimits::scheduleFactor),
    field("clip", &TrainSettings::clip, TrainLimits::clip),
    field("penalty", &TrainSettings::penalty),
    field("batch", &TrainSettings::batch, TrainLimits::batch),
    field("epochs", &TrainSettings::epochs, TrainLimits::epochs),
    field("stopLoss", &TrainSettings::stopLoss, TrainLimits::stopLoss),
    field("patience", &TrainSettings::patience, TrainLimits::patience),
    field("seeds", &TrainSettings::seeds, TrainLimits::seeds),
    field("seed", &TrainSettings::seed, TrainLimits::seed),
};

/// What the chart can be moved to: all epochs, all losses that an axis shows.
inline constexpr Range chartEpochs = {0, TrainLimits::epochs.upper};
inline constexpr Range chartValues = {-1e12, 1e12};
inline constexpr Range smoothingLimits = {0, 0.999};

/// Whether an axis can show the range: narrower ones have ends that cannot be told apart.
inline bool isWideEnough(const Range& range) {
  const double size = range.upper > -range.lower ? range.upper : -range.lower;
  return range.span() >= 1e-9 && range.span() >= 1e-12 * size;
}

template <>
inline constexpr std::tuple fieldsOf<TrainChart> = {
    field("smoothing", &TrainChart::smoothing, smoothingLimits),
    field("epochs", &TrainChart::epochs, chartEpochs),
    field("values", &TrainChart::values, chartValues),
};

template <>
inline constexpr std::tuple fieldsOf<TrainSlice> = {
    field("across", &TrainSlice::across, 0, CsvLimits::columns),
    field("up", &TrainSlice::up, 0, CsvLimits::columns),
};

template <>
inline constexpr std::tuple fieldsOf<TrainState> = {
    field("view", &TrainState::view),
    field("logScale", &TrainState::logScale),
    field("epochsPerSecond", &TrainState::epochsPerSecond, epochsPerSecondLimits),
    field("chart", &TrainState::chart),
    field("slice", &TrainState::slice),
    field("data", &TrainState::data),
    field("training", &TrainState::training),
};

}  // namespace alab
