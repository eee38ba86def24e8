#define HWY_TARGET_INCLUDE "core/nn/kernels/norm.cpp"
#include <hwy/foreach_target.h>

#include "core/matrix/each_vector.h"
#include "core/nn/nn_kernels.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// As many units at a time: means and variances are sums of doubles.
constexpr std::size_t doublesOfVector = hn::MaxLanes(hn::ScalableTag<double>());

template <class Lanes>
using Wide = hn::Rebind<double, Lanes>;

template <class Lanes, class T = hn::TFromD<Lanes>>
HWY_INLINE hn::Vec<Wide<Lanes>> loadWide(Lanes lanes, const T* from) {
  if constexpr (sizeof(T) == sizeof(double))
    return hn::LoadU(lanes, from);
  else
    return hn::PromoteTo(Wide<Lanes>(), hn::LoadU(lanes, from));
}

template <class Lanes, class T = hn::TFromD<Lanes>>
HWY_INLINE void storeNarrow(Lanes lanes, hn::Vec<Wide<Lanes>> x, T* to) {
  if constexpr (sizeof(T) == sizeof(double))
    hn::StoreU(x, lanes, to);
  else
    hn::StoreU(hn::DemoteTo(lanes, x), lanes, to);
}

/// 1 / sqrt(variance + epsilon).
template <class Doubles>
HWY_INLINE hn::Vec<Doubles> inverseRoot(Doubles doubles, hn::Vec<Doubles> variance) {
  return hn::Div(hn::Set(doubles, 1), hn::Sqrt(hn::Add(variance, hn::Set(doubles, normEpsilon))));
}

template <class T>
HWY_FLATTEN void normalizeUnits(const Matrix<T>& x, std::span<double> mean, std::span<double> variance,
                                Matrix<T>& to) {
  const std::size_t rows = x.rows(), units = x.columns();
  coverByVectors<T, doublesOfVector>(units, [&](auto lanes, std::size_t j) {
    const Wide<decltype(lanes)> wide;
    const auto count = hn::Set(wide, static_cast<double>(rows));
    const T* const from = x.all().data() + j;
    auto center = hn::Zero(wide), spread = center;
    for (std::size_t i = 0; i < rows; ++i) center = hn::Add(center, loadWide(lanes, from + i * units));
    center = hn::Div(center, count);
    for (std::size_t i = 0; i < rows; ++i) {
      const auto distance = hn::Sub(loadWide(lanes, from + i * units), center);
      spread = hn::Add(spread, hn::Mul(distance, distance));
    }
    spread = hn::Div(spread, count);
    hn::StoreU(center, wide, mean.data() + j);
    hn::StoreU(spread, wide, variance.data() + j);
    const auto factor = inverseRoot(wide, spread);
    for (std::size_t i = 0; i < rows; ++i)
      storeNarrow(lanes, hn::Mul(hn::Sub(loadWide(lanes, from + i * units), center), factor),
                  to.all().data() + i * units + j);
  });
}

template <class T>
HWY_FLATTEN void normalizeUnitsBackward(const Matrix<T>& y, std::span<const double> variance, Matrix<T>& d) {
  const std::size_t rows = y.rows(), units = y.columns();
  eachVector<T, doublesOfVector>(0, units, [&](auto lanes, std::size_t j) {
    const Wide<decltype(lanes)> wide;
    const auto count = hn::Set(wide, static_cast<double>(rows));
    auto mean = hn::Zero(wide), along = mean;
    for (std::size_t i = 0; i < rows; ++i) {
      const auto slope = loadWide(lanes, d.all().data() + i * units + j);
      mean = hn::Add(mean, slope);
      along = hn::Add(along, hn::Mul(slope, loadWide(lanes, y.all().data() + i * units + j)));
    }
    mean = hn::Div(mean, count);
    along = hn::Div(along, count);
    const auto factor = inverseRoot(wide, hn::LoadU(wide, variance.data() + j));
    for (std::size_t i = 0; i < rows; ++i) {
      T* const slope = d.all().data() + i * units + j;
      const auto part = hn::Mul(loadWide(lanes, y.all().data() + i * units + j), along);
      storeNarrow(lanes, hn::Mul(hn::Sub(hn::Sub(loadWide(lanes, slope), mean), part), factor), slope);
    }
  });
}

template <class T>
HWY_FLATTEN void scaleUnits(const Matrix<T>& x, std::span<const T> gamma, std::span<const T> beta,
                            Matrix<T>& y) {
  const std::size_t units = x.columns();
  coverByVectors<T>(units, [&](auto lanes, std::size_t j) {
    const auto factor = hn::LoadU(lanes, gamma.data() + j), shift = hn::LoadU(lanes, beta.data() + j);
    for (std::size_t i = 0; i < x.rows(); ++i)
      hn::StoreU(hn::Add(hn::Mul(factor, hn::LoadU(lanes, x.all().data() + i * units + j)), shift), lanes,
                 y.all().data() + i * units + j);
  });
}

template <class T>
HWY_FLATTEN void scaleUnitsBackward(const Matrix<T>& x, std::span<const T> gamma, Matrix<T>& d,
                                    std::span<T> gammaSlopes, std::span<T> betaSlopes) {
  const std::size_t units = x.columns();
  eachVector<T>(0, units, [&](auto lanes, std::size_t j) {
    const auto factor = hn::LoadU(lanes, gamma.data() + j);
    auto ofGamma = hn::Zero(lanes), ofBeta = ofGamma;
    for (std::size_t i = 0; i < x.rows(); ++i) {
      T* const at = d.all().data() + i * units + j;
      const auto slope = hn::LoadU(lanes, at);
      ofGamma = hn::Add(ofGamma, hn::Mul(slope, hn::LoadU(lanes, x.all().data() + i * units + j)));
      ofBeta = hn::Add(ofBeta, slope);
      hn::StoreU(hn::Mul(slope, factor), lanes, at);
    }
    hn::StoreU(ofGamma, lanes, gammaSlopes.data() + j);
    hn::StoreU(ofBeta, lanes, betaSlopes.data() + j);
  });
}

template <class T>
NormKernels<T> norm() {
  return {normalizeUnits<T>, normalizeUnitsBackward<T>, scaleUnits<T>, scaleUnitsBackward<T>};
}

template NormKernels<float> norm<float>();
template NormKernels<double> norm<double>();

ALAB_REGION_END

#if HWY_ONCE
namespace alab {

template <class T>
NormKernels<T> PlainNnKernels<T>::norm() {
  return HWY_STATIC_DISPATCH(norm<T>)();
}

template NormKernels<float> PlainNnKernels<float>::norm();
template NormKernels<double> PlainNnKernels<double>::norm();

}  // namespace alab
#endif
