#pragma once
// The upper half of the page: the scores as bars, the calculation step by step, the probabilities.
#include <optional>

#include "ui/panels/softmax/scene/bar_numbers.h"
#include "ui/panels/softmax/scene/softmax_figure.h"

namespace alab {

/// What the axis of the scores shows. It stays while a score moves inside of it; scores that are far from 0
/// and near each other are shown without 0.
Range scoreRange(std::span<const double> scores);

/// A whole number of these is a score that the hand sets.
double scoreGrain(const Range& shown);

/// `digits`: how many of them a pane has room for beside each other; narrow bars have shorter numbers.
PlotScene scoreScene(const SoftmaxState& state, const Range& shown, std::optional<std::size_t> selected,
                     double digits = digitsOfFigures);
PlotScene probabilityScene(const SoftmaxState& state, double digits = digitsOfFigures);
/// z, z/T, e^(z/T), p and ln p in float64, or of z - max where the textbook formula overflows.
PlotScene stepScene(const SoftmaxState& state, int places);

/// Scores and probabilities over each other, with the numbers of all steps.
SoftmaxFigure softmaxFigure(const SoftmaxState& state);

/// What the variant makes of the scores.
std::vector<double> variantValues(const SoftmaxState& state);

}  // namespace alab
