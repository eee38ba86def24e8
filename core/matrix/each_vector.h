// eachVector, coverByVectors: a span in whole vectors, and what is left in smaller or overlapping ones.
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

/// visit(lanes, i) for vectors of one size that cover 0 <= i < size; the last may overlap the one before, so
/// nothing that is read may be written.
template <class T, std::size_t most = hn::MaxLanes(hn::ScalableTag<T>()), class Visit>
HWY_INLINE void coverByVectors(std::size_t size, const Visit& visit) {
  const hn::CappedTag<T, most> lanes;
  if (size >= most) {
    for (std::size_t i = 0; i + most < size; i += most) visit(lanes, i);
    visit(lanes, size - most);
  } else if constexpr (most > 1) {
    coverByVectors<T, most / 2>(size, visit);
  }
}

ALAB_REGION_END
#endif
