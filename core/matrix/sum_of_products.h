// sumOfProducts: of two spans, in doubles.
#if defined(ALAB_MATRIX_SUM_OF_PRODUCTS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_MATRIX_SUM_OF_PRODUCTS_H
#undef ALAB_MATRIX_SUM_OF_PRODUCTS_H
#else
#define ALAB_MATRIX_SUM_OF_PRODUCTS_H
#endif
#include <span>
#include <type_traits>

#include "core/matrix/each_vector.h"

ALAB_REGION_BEGIN

/// Of one vector or less, as doubles.
template <class Lanes>
HWY_INLINE auto asDoubles(Lanes lanes, const hn::TFromD<Lanes>* x) {
  const hn::Rebind<double, Lanes> wide;
  if constexpr (std::is_same_v<hn::TFromD<Lanes>, double>)
    return hn::LoadU(lanes, x);
  else
    return hn::PromoteTo(wide, hn::LoadU(lanes, x));
}

template <class T>
HWY_INLINE double sumOfProducts(std::span<const T> x, std::span<const T> y) {
  const hn::ScalableTag<double> wide;
  constexpr std::size_t width = hn::MaxLanes(hn::ScalableTag<double>());
  const hn::CappedTag<T, width> lanes;
  auto even = hn::Zero(wide), odd = even;
  std::size_t whole = 0;
  for (; whole + 2 * width <= x.size(); whole += 2 * width) {
    const std::size_t next = whole + width;
    even = hn::MulAdd(asDoubles(lanes, x.data() + whole), asDoubles(lanes, y.data() + whole), even);
    odd = hn::MulAdd(asDoubles(lanes, x.data() + next), asDoubles(lanes, y.data() + next), odd);
  }
  double sum = whole > 0 ? hn::GetLane(hn::SumOfLanes(wide, hn::Add(even, odd))) : 0;
  eachVector<T, width>(whole, x.size(), [&](auto part, std::size_t i) {
    const auto products = hn::Mul(asDoubles(part, x.data() + i), asDoubles(part, y.data() + i));
    sum += hn::GetLane(hn::SumOfLanes(hn::Rebind<double, decltype(part)>(), products));
  });
  return sum;
}

ALAB_REGION_END
#endif
