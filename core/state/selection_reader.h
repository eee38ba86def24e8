#pragma once
// Reading the chosen functions: by id and parameter name, checked against the catalogue. A function that is
// unknown or has a bad parameter is reported and left out; slots that are missing, taken or impossible are
// given anew.
#include "core/state/lab_state.h"
#include "core/state/value_reader.h"

namespace alab {

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits,
               std::vector<ChosenFunction>& out);

/// A single function, {"id": ..., "params": {...}}; null is none. One that cannot be taken is reported and
/// becomes none.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::optional<Function>& out);

/// Lets `focused` and `compared` name functions that exist, and not the same one.
void repair(Selection& selection, const JsonPlace& place);

}  // namespace alab
