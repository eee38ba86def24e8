#pragma once
// The field tables of the Train page.
#include "core/state/field.h"
#include "core/state/lab_state.h"
#include "core/train/train_limits.h"

namespace alab {

/// Runs faster than that cannot be told from "as fast as it goes".
inline constexpr Range epochsPerSecondLimits = {0, 1e4};

template <>
inline constexpr std::tuple fieldsOf<DataSettings> = {
    field("kind", &DataSettings::kind),
    field("points", &DataSettings::points, pointLimits),
    field("noise", &DataSettings::noise, noiseLimits),
    field("testShare", &DataSettings::testShare, testShareLimits),
    field("features", &DataSettings::features),
    field("hand", &DataSettings::hand, handPointLimits),
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

template <>
inline constexpr std::tuple fieldsOf<TrainState> = {
    field("view", &TrainState::view),
    field("logScale", &TrainState::logScale),
    field("epochsPerSecond", &TrainState::epochsPerSecond, epochsPerSecondLimits),
    field("data", &TrainState::data),
    field("training", &TrainState::training),
};

}  // namespace alab
