#pragma once
// The field table of the Softmax page.
#include "core/state/field.h"
#include "core/state/softmax_state.h"

namespace alab {

template <>
inline constexpr std::tuple fieldsOf<SoftmaxState> = {
    field("view", &SoftmaxState::view),
    field("scores", &SoftmaxState::scores, scoreLimits),
    field("together", &SoftmaxState::together),
    field("temperature", &SoftmaxState::temperature, temperatureLimits),
    field("variant", &SoftmaxState::variant),
    field("target", &SoftmaxState::target, 0, mostScores - 1),
    field("smoothing", &SoftmaxState::smoothing, 0, 1),
    field("format", &SoftmaxState::format),
    field("matrix", &SoftmaxState::matrix, scoreLimits),
    field("columns", &SoftmaxState::columns, 1, mostMatrixColumns),
    field("alongColumns", &SoftmaxState::alongColumns),
    field("curveEnd", &SoftmaxState::curveEnd, curveEnds),
    field("curveStep", &SoftmaxState::curveStep, curveSteps),
    field("gate", &SoftmaxState::gate),
    field("maxout", &SoftmaxState::maxout, 0, 3),
};

}  // namespace alab
