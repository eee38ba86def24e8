#pragma once
// The field table of the Compare page.
#include "core/state/compare_state.h"
#include "core/state/field.h"

namespace alab {

template <>
inline constexpr std::tuple fieldsOf<CompareState> = {
    field("view", &CompareState::view),         field("rows", &CompareState::rows),
    field("family", &CompareState::family),     field("columns", &CompareState::columns),
    field("sortedBy", &CompareState::sortedBy), field("descending", &CompareState::descending),
};

}  // namespace alab
