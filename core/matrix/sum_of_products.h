// sumOfProducts: of two spans, in doubles.
#if defined(ALAB_MATRIX_SUM_OF_PRODUCTS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_MATRIX_SUM_OF_PRODUCTS_H
#undef ALAB_MATRIX_SUM_OF_PRODUCTS_H
#else
#define ALAB_MATRIX_SUM_OF_PRODUCTS_H
#endif
#include <span>

#include "core/matrix/each_vector.h"
#include "core/matrix/wide.h"

ALAB_REGION_BEGIN

template <class T>
HWY_INLINE double sumOfProducts(std::span<const T> x, std::span<const T> y) {
  const hn::ScalableTag<double> wide;
  constexpr std::size_t width = doublesOfVector;
  const hn::CappedTag<T, width> lanes;
  auto even = hn::Zero(wide), odd = even;
  std::size_t whole = 0;
  for (; whole + 2 * width <= x.size(); whole += 2 * width) {
    const std::size_t next = whole + width;
    even = hn::MulAdd(loadWide(lanes, x.data() + whole), loadWide(lanes, y.data() + whole), even);
    odd = hn::MulAdd(loadWide(lanes, x.data() + next), loadWide(lanes, y.data() + next), odd);
  }
  double sum = whole > 0 ? hn::GetLane(hn::SumOfLanes(wide, hn::Add(even, odd))) : 0;
  eachVector<T, width>(whole, x.size(), [&](auto part, std::size_t i) {
    const auto products = hn::Mul(loadWide(part, x.data() + i), loadWide(part, y.data() + i));
    sum += hn::GetLane(hn::SumOfLanes(hn::Rebind<double, decltype(part)>(), products));
  });
  return sum;
}

ALAB_REGION_END
#endif
