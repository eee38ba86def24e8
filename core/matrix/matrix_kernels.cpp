#include "core/matrix/matrix_kernels.h"

#include <cmath>

#include <hwy/detect_targets.h>

// What kernels/*.cpp define in the namespace of each instruction set (Highway's names).
#define ALAB_MATRIX_KERNELS_OF(set)                                            \
  namespace set {                                                              \
  ProductKernels<float> floatProduct();                                        \
  ProductKernels<double> doubleProduct();                                      \
  SumKernels<float> floatSums();                                               \
  SumKernels<double> doubleSums();                                             \
  template <class T>                                                           \
  const MatrixKernels<T>& all() {                                              \
    if constexpr (sizeof(T) == sizeof(float)) {                                \
      static const MatrixKernels<T> kernels = {floatProduct(), floatSums()};   \
      return kernels;                                                          \
    } else {                                                                   \
      static const MatrixKernels<T> kernels = {doubleProduct(), doubleSums()}; \
      return kernels;                                                          \
    }                                                                          \
  }                                                                            \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_MATRIX_KERNELS_OF(N_SSE4)
ALAB_MATRIX_KERNELS_OF(N_AVX2)
ALAB_MATRIX_KERNELS_OF(N_AVX3)
#elif HWY_ARCH_ARM_A64
ALAB_MATRIX_KERNELS_OF(N_NEON)
#endif

namespace {

// For a machine without vectors.

template <class T>
void plainMultiply(T factor, const MatrixView<const T>& a, const Panels<T>& b, StartFrom<T> start,
                   const MatrixView<T>& c) {
  for (std::size_t i = 0; i < c.rows; ++i)
    for (std::size_t j = 0; j < c.columns; ++j) {
      T sum = 0;
      for (std::size_t k = 0; k < b.rows; ++k) sum += a(i, k) * b.data[j * b.panelStep + k * b.rowStep];
      c(i, j) = (start.data ? start.data[i * start.rowStep + j] : 0) + factor * sum;
    }
}

template <class T>
void plainPackTransposed(const MatrixView<const T>& rows, T* to) {
  for (std::size_t j = 0; j < rows.rows; ++j)
    for (std::size_t k = 0; k < rows.columns; ++k) *to++ = rows(j, k);
}

template <class T>
Sums plainSums(std::span<const T> x) {
  Sums sums;
  for (const double v : x) {
    sums.sum += v;
    sums.squares += v * v;
    sums.zeros += v == 0;
  }
  return sums;
}

template <class T>
double plainProduct(std::span<const T> x, std::span<const T> y) {
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) sum += static_cast<double>(x[i]) * y[i];
  return sum;
}

template <class T>
std::size_t plainCountBelow(std::span<const T> x, T size) {
  return static_cast<std::size_t>(std::ranges::count_if(x, [size](T v) { return std::fabs(v) < size; }));
}

template <class T>
void plainScale(std::span<T> x, std::span<const T> factors) {
  for (std::size_t i = 0; i < x.size(); ++i) x[i] *= factors[i];
}

template <class T>
void plainColumnSums(const MatrixView<const T>& x, std::span<T> out) {
  std::ranges::fill(out, T(0));
  for (std::size_t i = 0; i < x.rows; ++i)
    for (std::size_t j = 0; j < x.columns; ++j) out[j] += x(i, j);
}

template <class T>
void plainDenseForward(const Matrix<T>& x, const Matrix<T>& w, const T* b, Matrix<T>& z, T*) {
  plainMultiply<T>(1, x.view(), {w.all().data(), w.columns(), w.rows(), 1, w.columns()}, {b, 0}, z.view());
}

template <class T>
void plainDenseBackward(const Matrix<T>& d, const Panels<T>& x, const Panels<T>& w,
                        const DenseSlopes<T>& to) {
  plainMultiply<T>(1, d.view().transposed(), x, {}, to.w.view());
  if (to.b) plainColumnSums<T>(d.view(), *to.b);
  if (to.x) plainMultiply<T>(1, d.view(), w, {}, to.x->view());
}

template <class T>
[[maybe_unused]] const MatrixKernels<T>& plainKernels() {
  static const MatrixKernels<T> kernels = {
      {1, plainMultiply<T>, plainPackTransposed<T>, plainDenseForward<T>, plainDenseBackward<T>},
      {plainSums<T>, plainProduct<T>, plainCountBelow<T>, plainScale<T>, plainColumnSums<T>}};
  return kernels;
}

}  // namespace

/// Code compiled for a set, even this little, is called only where the machine has it.
template <class T>
const MatrixKernels<T>& matrixKernels([[maybe_unused]] InstructionSet set) {
  assert(machineHas(set));
#if HWY_ARCH_X86_64
  if (set == InstructionSet::Avx512) return N_AVX3::all<T>();
  if (set == InstructionSet::Avx2) return N_AVX2::all<T>();
  return __builtin_cpu_supports("sse4.2") ? N_SSE4::all<T>() : plainKernels<T>();
#elif HWY_ARCH_ARM_A64
  return N_NEON::all<T>();
#else
  return plainKernels<T>();
#endif
}

template const MatrixKernels<float>& matrixKernels(InstructionSet);
template const MatrixKernels<double>& matrixKernels(InstructionSet);

}  // namespace alab
