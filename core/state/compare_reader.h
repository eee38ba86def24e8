#pragma once
// Reading what only the Compare page has.
#include "core/state/lab_state.h"
#include "core/state/value_reader.h"

namespace alab {

/// Names of columns, each once; an empty list leaves the functions' names alone.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits,
               std::vector<CompareColumn>& out);

/// A column to sort by that exists.
void repair(CompareState& compare, const JsonPlace& place);

}  // namespace alab
