#include "core/matrix/product.h"

#include <hwy/detect_targets.h>

#include "core/matrix/product_kernels.h"

// What product_kernels.cpp defines in the namespace of each instruction set (Highway's names).
#define ALAB_PRODUCT_OF(set)              \
  namespace set {                         \
  ProductKernels<float> floatProduct();   \
  ProductKernels<double> doubleProduct(); \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_PRODUCT_OF(N_SSE4)
ALAB_PRODUCT_OF(N_AVX2)
ALAB_PRODUCT_OF(N_AVX3)
#elif HWY_ARCH_ARM_A64
ALAB_PRODUCT_OF(N_NEON)
#endif

namespace {

/// For a machine without vectors.
template <class T>
ProductKernels<T> plainProduct() {
  constexpr std::size_t width = 8;
  return {width, [](T factor, MatrixView<const T> a, const Panels<T>& b, MatrixView<T> c, bool add) {
            for (std::size_t i = 0; i < c.rows; ++i)
              for (std::size_t j = 0; j < c.columns; ++j) {
                const T* column = b.data + j / width * width * b.rows + j % width;
                T sum = 0;
                for (std::size_t k = 0; k < b.rows; ++k) sum += a(i, k) * column[k * width];
                c(i, j) = (add ? c(i, j) : 0) + factor * sum;
              }
          }};
}

/// Code compiled for a set, even this little, is called only where the machine has it.
template <class T>
ProductKernels<T> productOf(InstructionSet set) {
  constexpr bool isFloat = sizeof(T) == sizeof(float);
  assert(machineHas(set));
#if HWY_ARCH_X86_64
  if (set == InstructionSet::Baseline && !__builtin_cpu_supports("sse4.2")) return plainProduct<T>();
  if constexpr (isFloat)
    return set == InstructionSet::Avx512 ? N_AVX3::floatProduct()
           : set == InstructionSet::Avx2 ? N_AVX2::floatProduct()
                                         : N_SSE4::floatProduct();
  else
    return set == InstructionSet::Avx512 ? N_AVX3::doubleProduct()
           : set == InstructionSet::Avx2 ? N_AVX2::doubleProduct()
                                         : N_SSE4::doubleProduct();
#elif HWY_ARCH_ARM_A64
  if constexpr (isFloat)
    return N_NEON::floatProduct();
  else
    return N_NEON::doubleProduct();
#else
  return plainProduct<T>();
#endif
}

template <class T>
AlignedVector<T> packed(MatrixView<const T> b, std::size_t width) {
  constexpr std::size_t chunk = 64;  // rows, so that the piece that is written stays in the nearest cache
  AlignedVector<T> data((b.columns + width - 1) / width * width * b.rows);
  for (std::size_t j = 0; j < b.columns; j += width)
    for (std::size_t k = 0; k < b.rows; k += chunk)
      for (std::size_t column = j; column < std::min(j + width, b.columns); ++column)
        for (std::size_t row = k; row < std::min(k + chunk, b.rows); ++row)
          data[j * b.rows + row * width + column - j] = b.data[row * b.rowStep + column * b.columnStep];
  return data;
}

/// A copy whose rows are contiguous.
template <class T>
AlignedVector<T> straightened(MatrixView<const T> a) {
  constexpr std::size_t chunk = 16;
  AlignedVector<T> data(a.rows * a.columns);
  for (std::size_t i = 0; i < a.rows; i += chunk)
    for (std::size_t k = 0; k < a.columns; ++k)
      for (std::size_t row = i; row < std::min(i + chunk, a.rows); ++row)
        data[row * a.columns + k] = a.data[row * a.rowStep + k * a.columnStep];
  return data;
}

}  // namespace

template <class T>
PackedMatrix<T>::PackedMatrix(MatrixView<const T> matrix, InstructionSet set)
    : m_rows(matrix.rows),
      m_columns(matrix.columns),
      m_set(set),
      m_data(packed(matrix, productOf<T>(set).panelWidth)) {}

template <class T>
void multiply(T factor, MatrixView<const T> a, const PackedMatrix<T>& b, MatrixView<T> c, Into into) {
  assert(a.columns == b.rows() && a.rows == c.rows && b.columns() == c.columns && c.columnStep == 1);
  if (b.rows() == 0 && into == Into::Overwrite)
    for (std::size_t i = 0; i < c.rows; ++i) std::fill_n(&c.data[i * c.rowStep], c.columns, T(0));
  AlignedVector<T> copy;
  if (a.columnStep != 1) {
    copy = straightened(a);
    a = {copy.data(), a.rows, a.columns, a.columns};
  }
  productOf<T>(b.set()).multiply(factor, a, {b.data(), b.rows(), b.columns()}, c, into == Into::Add);
}

template <class T>
void multiply(T factor, MatrixView<const T> a, MatrixView<const T> b, MatrixView<T> c, Into into) {
  multiply(factor, a, PackedMatrix<T>(b), c, into);
}

template class PackedMatrix<float>;
template class PackedMatrix<double>;
template void multiply(float, MatrixView<const float>, const PackedMatrix<float>&, MatrixView<float>, Into);
template void multiply(double, MatrixView<const double>, const PackedMatrix<double>&, MatrixView<double>,
                       Into);
template void multiply(float, MatrixView<const float>, MatrixView<const float>, MatrixView<float>, Into);
template void multiply(double, MatrixView<const double>, MatrixView<const double>, MatrixView<double>, Into);

}  // namespace alab
