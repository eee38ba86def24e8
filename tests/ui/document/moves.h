#pragma once
// Two kinds of steps of a document.
#include "ui/document/document.h"

namespace alab {

inline void moveProbe(Document& document, double x, const QString& key = {}) {
  document.edit([] { return QStringLiteral("move probe"); }, key,
                [x](LabState& state) { state.explore.probe.x = x; });
}

inline void moveParameter(Document& document, double w) {
  document.edit([] { return QStringLiteral("change a parameter"); }, QStringLiteral("parameter"),
                [w](LabState& state) { state.explore.neuron.w = w; });
}

}  // namespace alab
