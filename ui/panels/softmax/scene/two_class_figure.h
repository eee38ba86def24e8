#pragma once
// twoClassFigure: with two classes the softmax is the sigmoid of the difference of the scores, as its curve
// with a point.
#include <optional>

#include "ui/panels/softmax/scene/softmax_figure.h"

namespace alab {

/// Nothing for more classes, or for another function than the softmax.
std::optional<SoftmaxFigure> twoClassFigure(const SoftmaxState& state);

}  // namespace alab
