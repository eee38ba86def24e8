#define HWY_TARGET_INCLUDE "core/nn/kernels/softmax.cpp"
#include <hwy/foreach_target.h>

#include <algorithm>
#include <cmath>

#include "core/nn/nn_kernels.h"
#include "core/scalar/region.h"
#if HWY_TARGET != HWY_SCALAR
#include "core/activation/kernels/map.h"
#include "core/scalar/pack_exp.h"
#endif

ALAB_REGION_BEGIN

/// x = e^x.
template <class T>
HWY_FLATTEN void raise(std::span<T> x) {
  const auto exact = [](T at) { return std::array{static_cast<T>(std::exp(static_cast<double>(at)))}; };
#if HWY_TARGET != HWY_SCALAR
  mapSpan<T, 1>(
      std::span<const T>(x), {x.data()}, [](Pack<T> at) { return Packs<T, 1>{math::exp(at)}; }, exact);
#else
  for (T& at : x) at = exact(at)[0];
#endif
}

/// to = x less the largest of its row.
template <class T>
HWY_INLINE void lowerRow(const T* __restrict x, std::size_t count, T* __restrict to) {
  T largest = x[0];
  for (std::size_t j = 1; j < count; ++j) largest = std::max(largest, x[j]);
  for (std::size_t j = 0; j < count; ++j) to[j] = x[j] - largest;
}

template <class T>
HWY_INLINE void shareRow(T factor, std::size_t count, T* to) {
  T sum = 0;
  for (std::size_t j = 0; j < count; ++j) sum += to[j];
  const T share = factor / sum;
  for (std::size_t j = 0; j < count; ++j) to[j] *= share;
}

/// All rows are raised together: one has fewer numbers than a vector.
template <class T>
void softmax(T factor, const Matrix<T>& x, Matrix<T>& to) {
  const std::size_t count = x.columns();
  for (std::size_t i = 0; i < x.rows(); ++i)
    lowerRow(x.all().data() + i * count, count, to.all().data() + i * count);
  raise(to.all());
  for (std::size_t i = 0; i < x.rows(); ++i) shareRow(factor, count, to.all().data() + i * count);
}

template void softmax(float factor, const Matrix<float>& x, Matrix<float>& to);
template void softmax(double factor, const Matrix<double>& x, Matrix<double>& to);

ALAB_REGION_END

#if HWY_ONCE
namespace alab {

template <class T>
void PlainNnKernels<T>::softmax(T factor, const Matrix<T>& x, Matrix<T>& to) {
  HWY_STATIC_DISPATCH(softmax<T>)(factor, x, to);
}

template void PlainNnKernels<float>::softmax(float factor, const Matrix<float>& x, Matrix<float>& to);
template void PlainNnKernels<double>::softmax(double factor, const Matrix<double>& x, Matrix<double>& to);

}  // namespace alab
#endif
