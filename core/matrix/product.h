#pragma once
// The matrix product, on the instruction set of the activations (ALAB_ISA). A transposed factor is a
// transposed view. Blocks of the factors are copied ("packed") into the order in which the inner loop reads
// them: K. Goto and R. van de Geijn, ACM Transactions on Mathematical Software 34 (2008) 12.
#include <vector>

#include "core/activation/instruction_set.h"
#include "core/matrix/aligned.h"
#include "core/matrix/matrix.h"

namespace alab {

/// Whether a product replaces what is in the result or is added to it.
enum class Into { Overwrite, Add };

template <class T>
struct ProductKernels;

/// A right factor in the order of the inner loop: worth it when it is used again.
template <class T>
class PackedMatrix {
 public:
  PackedMatrix() = default;
  explicit PackedMatrix(const MatrixView<const T>& matrix) { pack(matrix); }
  PackedMatrix(const MatrixView<const T>& matrix, InstructionSet set);

  /// Packs another one; the memory is used again for the same shape.
  void pack(const MatrixView<const T>& matrix);

  std::size_t rows() const { return m_rows; }
  std::size_t columns() const { return m_columns; }
  const T* data() const { return m_data.data(); }
  const ProductKernels<T>& kernels() const { return *m_kernels; }  ///< that the order is for

 private:
  void pack(const MatrixView<const T>& matrix, const ProductKernels<T>& kernels);

  std::size_t m_rows = 0, m_columns = 0;
  const ProductKernels<T>* m_kernels = nullptr;
  AlignedVector<T> m_data;
};

/// c = factor * a b (Into::Add: c += ...). The rows of c are contiguous, of a the rows or the columns; c
/// overlaps neither a nor b. What one element gives does not depend on the number of rows of a.
template <class T>
void multiply(T factor, const MatrixView<const T>& a, const PackedMatrix<T>& b, const MatrixView<T>& c,
              Into into = Into::Overwrite);
template <class T>
void multiply(T factor, const MatrixView<const T>& a, const MatrixView<const T>& b, const MatrixView<T>& c,
              Into into = Into::Overwrite);

/// Where the gradients of a dense layer go; null: not wanted.
template <class T>
struct DenseSlopes {
  Matrix<T>& w;
  std::vector<T>* b;
  Matrix<T>* x;
};

/// The products of a dense layer z = x w^T + b with samples in the rows of x and z, behind one call in each
/// direction: in mini-batches of narrow layers the calls take as long as the products. The result has its
/// shape; the memory of what has to be packed is used again.
template <class T>
class DenseProducts {
 public:
  void forward(const Matrix<T>& x, const Matrix<T>& w, std::span<const T> b, Matrix<T>& z);
  /// From d = dL/dz.
  void backward(const Matrix<T>& d, const Matrix<T>& x, const Matrix<T>& w, const DenseSlopes<T>& to);

 private:
  AlignedVector<T> m_turned;
  PackedMatrix<T> m_x, m_w;
};

}  // namespace alab
