#pragma once
// Reading what only the Softmax page has.
#include "core/state/lab_state.h"
#include "core/state/value_reader.h"

namespace alab {

/// As many scores as there can be bars, a target among them, and whole rows.
void repair(SoftmaxState& softmax, const JsonPlace& place);

}  // namespace alab
