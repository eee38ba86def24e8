#pragma once
// What start weights are called on screen, and why one of them is not offered.
#include <QString>

#include "core/analysis/edge_of_chaos.h"
#include "core/nn/start_weights.h"

namespace alab {

QString startName(StartWeights start);

/// Why an edge of chaos is not offered, or what is special about it; empty for an ordinary one.
QString edgeRemark(const QString& function, const EdgeOfChaos& edge);

}  // namespace alab
