#define HWY_TARGET_INCLUDE "core/nn/kernels/norm.cpp"
#include <hwy/foreach_target.h>

#include <cassert>

#include "core/matrix/each_vector.h"
#include "core/matrix/wide.h"
#include "core/nn/nn_kernels.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// 1 / sqrt(variance + epsilon).
template <class Doubles>
HWY_INLINE hn::Vec<Doubles> inverseRoot(Doubles doubles, hn::Vec<Doubles> variance) {
  return hn::Div(hn::Set(doubles, 1), hn::Sqrt(hn::Add(variance, hn::Set(doubles, normEpsilon))));
}

/// Visits all rows, those with an even number with one sum and the others with another one, so that no
/// addition waits for the last one; gives the sum of both.
template <class Sum, class Visit>
HWY_INLINE Sum sumOverRows(std::size_t rows, const Visit& visit) {
  Sum even, odd;
  std::size_t i = 0;
  for (; i + 2 <= rows; i += 2) {
    visit(even, i);
    visit(odd, i + 1);
  }
  if (i < rows) visit(even, i);
  even.add(odd);
  return even;
}

/// Of x and of x times another number, in the lanes of Doubles.
template <class Doubles>
struct SumAndProduct {
  hn::Vec<Doubles> sum, product;

  HWY_INLINE SumAndProduct() : sum(hn::Zero(Doubles())), product(sum) {}
  HWY_INLINE void add(hn::Vec<Doubles> x, hn::Vec<Doubles> y) {
    sum = hn::Add(sum, x);
    product = hn::MulAdd(x, y, product);
  }
  HWY_INLINE void add(const SumAndProduct& other) {
    sum = hn::Add(sum, other.sum);
    product = hn::Add(product, other.product);
  }
};

template <class Doubles>
struct MeanAndVariance {
  hn::Vec<Doubles> mean, variance;
};

/// Of floats at(0) to at(rows - 1), which leave doubles digits to spare: in one pass, by way of the distances
/// from the first one.
template <class Doubles, class At>
HWY_INLINE MeanAndVariance<Doubles> spreadOf(float, Doubles doubles, std::size_t rows, const At& at) {
  assert(rows > 0);
  const auto origin = at(0), share = hn::Set(doubles, 1 / static_cast<double>(rows));
  const auto sums = sumOverRows<SumAndProduct<Doubles>>(rows, [&](auto& to, std::size_t i) {
    const auto distance = hn::Sub(at(i), origin);
    to.add(distance, distance);
  });
  const auto shift = hn::Mul(sums.sum, share);
  return {hn::Add(origin, shift), hn::Mul(hn::NegMulAdd(sums.sum, shift, sums.product), share)};
}

/// Of doubles, which leave none: the mean first.
template <class Doubles, class At>
HWY_INLINE MeanAndVariance<Doubles> spreadOf(double, Doubles doubles, std::size_t rows, const At& at) {
  const auto count = hn::Set(doubles, static_cast<double>(rows));
  auto mean = hn::Zero(doubles), variance = mean;
  for (std::size_t i = 0; i < rows; ++i) mean = hn::Add(mean, at(i));
  mean = hn::Div(mean, count);
  for (std::size_t i = 0; i < rows; ++i) {
    const auto distance = hn::Sub(at(i), mean);
    variance = hn::Add(variance, hn::Mul(distance, distance));
  }
  return {mean, hn::Div(variance, count)};
}

/// Units side by side, as many as doubles fill a vector: means and variances are sums of doubles.
/// put(lanes, j, spread) gives what takes the normalised values of the units from j on, row by row.
template <class T, class Put>
HWY_INLINE void normalizeEach(const Matrix<T>& x, Normalized<T>& to, const Put& put) {
  const std::size_t rows = x.rows(), units = x.columns();
  eachVector<T, doublesOfVector>(0, units, [&](auto lanes, std::size_t j) {
    const Wide<decltype(lanes)> wide;
    const T* const from = x.all().data() + j;
    T* const values = to.values.all().data() + j;
    const auto at = [&](std::size_t i) { return loadWide(lanes, from + i * units); };
    const auto spread = spreadOf(T(), wide, rows, at);
    hn::StoreU(spread.mean, wide, to.mean.data() + j);
    hn::StoreU(spread.variance, wide, to.variance.data() + j);
    const auto factor = inverseRoot(wide, spread.variance);
    const auto putRow = put(lanes, j, spread);
    for (std::size_t i = 0; i < rows; ++i) {
      const auto value = narrow(lanes, hn::Mul(hn::Sub(at(i), spread.mean), factor));
      hn::StoreU(value, lanes, values + i * units);
      putRow(i, value);
    }
  });
}

template <class T>
HWY_FLATTEN void normalizeUnits(const Matrix<T>& x, Normalized<T>& to) {
  normalizeEach(x, to, [](auto, std::size_t, const auto&) { return [](std::size_t, auto) {}; });
}

/// gamma and beta of the units from j on, and what takes their normalised values row by row.
template <class T, class Lanes>
HWY_INLINE auto scaledInto(Matrix<T>& y, const BatchNorm<T>& norm, Lanes lanes, std::size_t j) {
  const auto gamma = hn::LoadU(lanes, norm.gamma.data() + j);
  const auto beta = hn::LoadU(lanes, norm.beta.data() + j);
  return [=, first = y.all().data() + j, units = y.columns()](std::size_t i, auto value) {
    hn::StoreU(hn::Add(hn::Mul(gamma, value), beta), lanes, first + i * units);
  };
}

template <class T>
HWY_FLATTEN void batchNormForwardOf(const BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& to,
                                    Matrix<T>& y) {
  normalizeEach(x, to, [&](auto lanes, std::size_t j, const auto&) { return scaledInto(y, norm, lanes, j); });
}

/// A vector of running statistics takes a step of that size.
template <class Doubles>
HWY_INLINE void moveTowards(Doubles doubles, hn::Vec<Doubles> goal, double step, double* running) {
  const auto old = hn::LoadU(doubles, running);
  hn::StoreU(hn::MulAdd(hn::Set(doubles, step), hn::Sub(goal, old), old), doubles, running);
}

/// One sample tells nothing about the variance.
template <class T>
HWY_FLATTEN void batchNormTrainingOf(BatchNorm<T>& norm, const Matrix<T>& x, double momentum,
                                     Normalized<T>& to, Matrix<T>& y) {
  const double samples = static_cast<double>(x.rows()), unbiased = samples / (samples - 1);
  normalizeEach(x, to, [&](auto lanes, std::size_t j, const auto& spread) {
    const Wide<decltype(lanes)> wide;
    moveTowards(wide, spread.mean, momentum, norm.runningMean.data() + j);
    if (samples > 1)
      moveTowards(wide, hn::Mul(hn::Set(wide, unbiased), spread.variance), momentum,
                  norm.runningVariance.data() + j);
    return scaledInto(y, norm, lanes, j);
  });
}

/// d becomes dL/dx of x before it was normalised. `load` gives dL/dy row by row, scale(lanes, j, factor,
/// sums) what the slopes of the units from j on are multiplied by, from the inverse spreads and the sums of
/// dL/dy and of y dL/dy.
template <class T, class Load, class Scale>
HWY_INLINE void backwardEach(const Normalized<T>& forward, Matrix<T>& d, const Load& load,
                             const Scale& scale) {
  const std::size_t rows = d.rows(), units = d.columns();
  eachVector<T, doublesOfVector>(0, units, [&](auto lanes, std::size_t j) {
    const Wide<decltype(lanes)> wide;
    const auto share = hn::Set(wide, 1 / static_cast<double>(rows));
    const T* const values = forward.values.all().data() + j;
    T* const slopes = d.all().data() + j;
    const auto value = [&](std::size_t i) { return loadWide(lanes, values + i * units); };
    const auto slope = [&](std::size_t i) { return widen(lanes, load(lanes, i * units + j)); };
    const auto sums = sumOverRows<SumAndProduct<decltype(wide)>>(
        rows, [&](auto& to, std::size_t i) { to.add(slope(i), value(i)); });
    const auto spread = hn::LoadU(wide, forward.variance.data() + j);
    const auto factor = scale(lanes, j, inverseRoot(wide, spread), sums);
    const auto mean = hn::Mul(sums.sum, share), meanAlong = hn::Mul(sums.product, share);
    for (std::size_t i = 0; i < rows; ++i) {
      const auto rest = hn::NegMulAdd(value(i), meanAlong, hn::Sub(slope(i), mean));
      storeNarrow(lanes, hn::Mul(rest, factor), slopes + i * units);
    }
  });
}

template <class T>
HWY_FLATTEN void normalizeUnitsBackward(const Normalized<T>& forward, Matrix<T>& d) {
  const auto load = [from = d.all().data()](auto lanes, std::size_t i) { return hn::LoadU(lanes, from + i); };
  backwardEach(forward, d, load, [](auto, std::size_t, auto factor, const auto&) { return factor; });
}

/// The sums that the means are made of are the slopes of beta and of gamma.
template <class T>
HWY_FLATTEN void batchNormBackwardOf(const BatchNorm<T>& norm, const Normalized<T>& forward,
                                     const Matrix<T>* behind, Matrix<T>& d, std::span<T> gammaSlopes,
                                     std::span<T> betaSlopes) {
  const auto load = [from = d.all().data(), factors = behind ? behind->all().data() : nullptr](
                        auto lanes, std::size_t i) {
    const auto slope = hn::LoadU(lanes, from + i);
    return factors ? hn::Mul(slope, hn::LoadU(lanes, factors + i)) : slope;
  };
  backwardEach(forward, d, load, [&](auto lanes, std::size_t j, auto factor, const auto& sums) {
    storeNarrow(lanes, sums.product, gammaSlopes.data() + j);
    storeNarrow(lanes, sums.sum, betaSlopes.data() + j);
    return hn::Mul(factor, loadWide(lanes, norm.gamma.data() + j));
  });
}

template <class T>
NormKernels<T> norm() {
  return {normalizeUnits<T>, normalizeUnitsBackward<T>, batchNormForwardOf<T>, batchNormTrainingOf<T>,
          batchNormBackwardOf<T>};
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
