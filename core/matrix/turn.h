// turn: a square block of a matrix transposed in registers, 4 x 4 floats or 2 x 2 doubles.
#if defined(ALAB_MATRIX_TURN_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_MATRIX_TURN_H
#undef ALAB_MATRIX_TURN_H
#else
#define ALAB_MATRIX_TURN_H
#endif
#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

template <class T>
using TurnLanes = hn::CappedTag<T, 16 / sizeof(T)>;

/// Rows of `from` are `step` apart, those of `to` `toStep`.
HWY_INLINE void turn(const double* from, std::size_t step, double* to, std::size_t toStep) {
  const TurnLanes<double> lanes;
  const auto a = hn::LoadU(lanes, from), b = hn::LoadU(lanes, from + step);
  hn::StoreU(hn::InterleaveLower(lanes, a, b), lanes, to);
  hn::StoreU(hn::InterleaveUpper(lanes, a, b), lanes, to + toStep);
}

HWY_INLINE void turn(const float* from, std::size_t step, float* to, std::size_t toStep) {
  const TurnLanes<float> lanes;
  const auto a = hn::LoadU(lanes, from), b = hn::LoadU(lanes, from + step);
  const auto c = hn::LoadU(lanes, from + 2 * step), d = hn::LoadU(lanes, from + 3 * step);
  const auto acLower = hn::InterleaveLower(lanes, a, c), acUpper = hn::InterleaveUpper(lanes, a, c);
  const auto bdLower = hn::InterleaveLower(lanes, b, d), bdUpper = hn::InterleaveUpper(lanes, b, d);
  hn::StoreU(hn::InterleaveLower(lanes, acLower, bdLower), lanes, to);
  hn::StoreU(hn::InterleaveUpper(lanes, acLower, bdLower), lanes, to + toStep);
  hn::StoreU(hn::InterleaveLower(lanes, acUpper, bdUpper), lanes, to + 2 * toStep);
  hn::StoreU(hn::InterleaveUpper(lanes, acUpper, bdUpper), lanes, to + 3 * toStep);
}

ALAB_REGION_END
#endif
