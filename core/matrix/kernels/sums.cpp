#define HWY_TARGET_INCLUDE "core/matrix/kernels/sums.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes plain loops

#include <cmath>

#include "core/matrix/column_sums.h"
#include "core/matrix/each_vector.h"
#include "core/matrix/matrix_kernels.h"
#include "core/matrix/sum_of_products.h"
#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

template <class T>
using SumLanes = hn::ScalableTag<T>;

/// Sums of doubles, lane by lane.
struct LaneSums {
  using Vector = hn::Vec<SumLanes<double>>;
  Vector sum, squares;

  HWY_INLINE LaneSums() : sum(hn::Zero(SumLanes<double>())), squares(sum) {}
  HWY_INLINE void add(Vector x) {
    sum = hn::Add(sum, x);
    squares = hn::MulAdd(x, x, squares);
  }
  HWY_INLINE void addTo(Sums& sums) const {
    const SumLanes<double> lanes;
    sums.sum += hn::GetLane(hn::SumOfLanes(lanes, sum));
    sums.squares += hn::GetLane(hn::SumOfLanes(lanes, squares));
  }
};

HWY_INLINE void addVector(hn::Vec<SumLanes<double>> x, LaneSums (&parts)[2]) {
  parts[0].add(x);
}

HWY_INLINE void addVector(hn::Vec<SumLanes<float>> x, LaneSums (&parts)[2]) {
  const SumLanes<double> wide;
  const hn::Rebind<float, SumLanes<double>> half;
  parts[0].add(hn::PromoteTo(wide, hn::LowerHalf(half, x)));
  parts[1].add(hn::PromoteTo(wide, hn::UpperHalf(half, x)));
}

template <class T>
HWY_FLATTEN Sums sumsOver(std::span<const T> x) {
  const SumLanes<T> lanes;
  constexpr std::size_t width = hn::MaxLanes(SumLanes<T>());
  LaneSums even[2], odd[2];  // of every other vector: no addition waits for the last one
  Sums result;
  std::size_t i = 0;
  for (; i + 2 * width <= x.size(); i += 2 * width) {
    const auto a = hn::LoadU(lanes, x.data() + i), b = hn::LoadU(lanes, x.data() + i + width);
    addVector(a, even);
    addVector(b, odd);
    result.zeros += hn::CountTrue(lanes, hn::Eq(a, hn::Zero(lanes)));
    result.zeros += hn::CountTrue(lanes, hn::Eq(b, hn::Zero(lanes)));
  }
  for (const auto& parts : {even, odd})
    for (std::size_t k = 0; k < 2; ++k) parts[k].addTo(result);
  for (; i < x.size(); ++i) {
    const double v = x[i];
    result.sum += v;
    result.squares += v * v;
    result.zeros += v == 0;
  }
  return result;
}

template <class T>
HWY_FLATTEN double productOver(std::span<const T> x, std::span<const T> y) {
  return sumOfProducts(x, y);
}

template <class T>
HWY_FLATTEN std::size_t countBelowOver(std::span<const T> x, T size) {
  const SumLanes<T> lanes;
  constexpr std::size_t width = hn::MaxLanes(SumLanes<T>());
  const auto bound = hn::Set(lanes, size);
  std::size_t count = 0, i = 0;
  for (; i + width <= x.size(); i += width)
    count += hn::CountTrue(lanes, hn::Lt(hn::Abs(hn::LoadU(lanes, x.data() + i)), bound));
  for (; i < x.size(); ++i) count += std::fabs(x[i]) < size;
  return count;
}

template <class T>
HWY_FLATTEN void scaleBy(std::span<T> x, std::span<const T> factors) {
  eachVector<T>(0, x.size(), [&](auto lanes, std::size_t i) {
    hn::StoreU(hn::Mul(hn::LoadU(lanes, x.data() + i), hn::LoadU(lanes, factors.data() + i)), lanes,
               x.data() + i);
  });
}

SumKernels<float> floatSums() {
  return {sumsOver<float>, productOver<float>, countBelowOver<float>, scaleBy<float>, columnSumsOf<float>};
}

SumKernels<double> doubleSums() {
  return {sumsOver<double>, productOver<double>, countBelowOver<double>, scaleBy<double>,
          columnSumsOf<double>};
}

ALAB_REGION_END
#endif
