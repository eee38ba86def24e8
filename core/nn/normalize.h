#pragma once
// Normalisation to mean 0 and variance 1, forward and backward: over the samples of a unit (batch norm: S.
// Ioffe and C. Szegedy, ICML 2015) or over the units of a sample (layer norm: J. Ba, J. Kiros and G. Hinton,
// 2016, arXiv:1607.06450). The variance is the biased one.
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

enum class NormalizeOver { Samples, Units };

/// Added to a variance before its root is taken.
inline constexpr double normEpsilon = 1e-5;

/// What the backward pass has to know.
template <class T>
struct Normalized {
  Matrix<T> values;              ///< mean 0, variance 1
  std::vector<double> mean;      ///< of each unit or each sample
  std::vector<double> variance;  ///< of the same
  NormalizeOver over = NormalizeOver::Samples;

  /// For as many rows and columns.
  void resize(NormalizeOver what, std::size_t rows, std::size_t columns) {
    const std::size_t groups = what == NormalizeOver::Samples ? columns : rows;
    over = what;
    values.resize(rows, columns);
    mean.resize(groups);
    variance.resize(groups);
  }
};

template <class T>
void normalize(NormalizeOver over, const Matrix<T>& x, Normalized<T>& to);

/// From dL/dvalues to dL/dx, in place.
template <class T>
void normalizeBackward(const Normalized<T>& forward, Matrix<T>& gradient);

}  // namespace alab
