#pragma once
// The lower half of the page: the figures of each tab.
#include "ui/panels/softmax/scene/bar_numbers.h"
#include "ui/panels/softmax/scene/softmax_figure.h"

namespace alab {

/// Of the tab that is shown, from left to right; at most three. `places`: decimals of numbers in tables;
/// `digits`: how many of them a pane of bars has room for.
std::vector<SoftmaxFigure> tabFigures(const SoftmaxState& state, int places, double digits = digitsOfFigures);
/// Their shares of the width.
std::vector<int> tabShares(const SoftmaxState& state);

std::vector<SoftmaxFigure> lossFigures(const SoftmaxState& state, int places, double digits);
std::vector<SoftmaxFigure> jacobianFigures(const SoftmaxState& state, int places);
std::vector<SoftmaxFigure> overflowFigures(const SoftmaxState& state);
std::vector<SoftmaxFigure> rowFigures(const SoftmaxState& state, int places);
std::vector<SoftmaxFigure> curveFigures(const SoftmaxState& state);
std::vector<SoftmaxFigure> gateFigures(const SoftmaxState& state);

}  // namespace alab
