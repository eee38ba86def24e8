#pragma once
// Reading what only the Train page has.
#include "core/state/lab_state.h"
#include "core/state/value_reader.h"

namespace alab {

/// A list of points [x1, x2, y], each number within the limits. A point that is none is left out.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<HandPoint>& out);

/// An output that does not fit the data becomes automatic.
void repair(TrainState& train, const JsonPlace& place);

}  // namespace alab
