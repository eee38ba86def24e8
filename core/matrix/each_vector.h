// eachVector: a span in whole vectors, and what is left in ever smaller ones.
#if defined(ALAB_MATRIX_EACH_VECTOR_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_MATRIX_EACH_VECTOR_H
#undef ALAB_MATRIX_EACH_VECTOR_H
#else
#define ALAB_MATRIX_EACH_VECTOR_H
#endif
#include <cstddef>

#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// visit(lanes, i) for vectors of T that begin at i and cover first <= i < size: the largest as long as they
/// fit, then at most one of each half, quarter and so on. Short spans are common: the units of a layer.
template <class T, std::size_t most = hn::MaxLanes(hn::ScalableTag<T>()), class Visit>
HWY_INLINE void eachVector(std::size_t first, std::size_t size, const Visit& visit) {
  const hn::CappedTag<T, most> lanes;
  for (; first + most <= size; first += most) visit(lanes, first);
  if constexpr (most > 1) eachVector<T, most / 2>(first, size, visit);
}

ALAB_REGION_END
#endif
