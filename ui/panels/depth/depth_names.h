#pragma once
// What the choices of the Depth page are called on screen.
#include <QString>

#include "core/state/lab_state.h"

namespace alab {

QString normName(StackNorm norm);
QString inputName(StackInput input);
QString viewName(DepthView view);
QString viewTip(DepthView view);
/// "z", "a", "∂L/∂z".
QString histogramName(DepthHistogram histogram);

}  // namespace alab
