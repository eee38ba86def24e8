#pragma once
// What the choices of the Depth page are called on screen.
#include <QString>

#include "core/state/lab_state.h"

namespace alab {

QString startName(StartWeights start);
QString normName(StackNorm norm);
QString inputName(StackInput input);
QString viewName(DepthView view);
QString viewTip(DepthView view);
/// "z", "a", "∂L/∂z".
QString histogramName(DepthHistogram histogram);

/// Why an edge of chaos is not offered, or what is special about it; empty for an ordinary one.
QString edgeRemark(const QString& function, const struct EdgeOfChaos& edge);

}  // namespace alab
