#pragma once
// The lower half of the page: the figures of each tab.
#include "ui/panels/softmax/scene/softmax_figure.h"

namespace alab {

/// Of the tab that is shown, from left to right; at most three. `places`: decimals of numbers in tables.
std::vector<SoftmaxFigure> tabFigures(const SoftmaxState& state, int places);
/// Their shares of the width.
std::vector<int> tabShares(const SoftmaxState& state);

std::vector<SoftmaxFigure> lossFigures(const SoftmaxState& state, int places);
std::vector<SoftmaxFigure> jacobianFigures(const SoftmaxState& state, int places);
std::vector<SoftmaxFigure> overflowFigures(const SoftmaxState& state);
std::vector<SoftmaxFigure> rowFigures(const SoftmaxState& state, int places);
std::vector<SoftmaxFigure> curveFigures(const SoftmaxState& state);
std::vector<SoftmaxFigure> gateFigures(const SoftmaxState& state);

}  // namespace alab
