#pragma once
// What things are called on the Softmax page.
#include <QString>

#include "core/state/softmax_state.h"

namespace alab {

QString viewName(SoftmaxView view);
/// What the view is for, in a sentence.
QString viewTip(SoftmaxView view);
QString variantName(SoftmaxVariant variant);
QString unitName(GateUnit unit);
QString formatName(NumberFormat format);

}  // namespace alab
