// loadWide, storeNarrow and the like: floats that are computed with as doubles, and doubles as they are.
#if defined(ALAB_MATRIX_WIDE_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_MATRIX_WIDE_H
#undef ALAB_MATRIX_WIDE_H
#else
#define ALAB_MATRIX_WIDE_H
#endif
#include <cstddef>

#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// As many numbers at a time fill a vector of doubles.
constexpr std::size_t doublesOfVector = hn::MaxLanes(hn::ScalableTag<double>());

template <class Lanes>
using Wide = hn::Rebind<double, Lanes>;

/// Lanes are no more than fill a vector of doubles.
template <class Lanes>
HWY_INLINE hn::Vec<Wide<Lanes>> widen(Lanes, hn::Vec<Lanes> x) {
  if constexpr (sizeof(hn::TFromD<Lanes>) == sizeof(double))
    return x;
  else
    return hn::PromoteTo(Wide<Lanes>(), x);
}

template <class Lanes, class T = hn::TFromD<Lanes>>
HWY_INLINE hn::Vec<Wide<Lanes>> loadWide(Lanes lanes, const T* from) {
  return widen(lanes, hn::LoadU(lanes, from));
}

template <class Lanes>
HWY_INLINE hn::Vec<Lanes> narrow(Lanes lanes, hn::Vec<Wide<Lanes>> x) {
  if constexpr (sizeof(hn::TFromD<Lanes>) == sizeof(double))
    return x;
  else
    return hn::DemoteTo(lanes, x);
}

template <class Lanes, class T = hn::TFromD<Lanes>>
HWY_INLINE void storeNarrow(Lanes lanes, hn::Vec<Wide<Lanes>> x, T* to) {
  hn::StoreU(narrow(lanes, x), lanes, to);
}

ALAB_REGION_END
#endif
