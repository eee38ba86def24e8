// Gram and Schmidt on normal vectors, in double: block by block with matrix products, and each block twice,
// which is enough (L. Giraud et al., Numerische Mathematik 101 (2005) 87-100).
#include "core/nn/orthogonal.h"

#include <cmath>
#include <numeric>

#include "core/matrix/product.h"
#include "core/random/normal.h"

namespace alab {
namespace {

constexpr std::size_t blockRows = 32;

/// Takes off what rows [first, first + count) have in common with the rows before them.
void subtractEarlierRows(Matrix<double>& q, std::size_t first, std::size_t count) {
  const auto earlier = q.view().someRows(0, first), block = q.view().someRows(first, count);
  Matrix<double> shares(count, first);
  multiply<double>(1, block, MatrixView<const double>(earlier.transposed()), shares.view());
  multiply<double>(-1, shares.view(), MatrixView<const double>(earlier), block, Into::Add);
}

void subtractShare(std::span<double> row, std::span<const double> of) {
  const double share = std::inner_product(row.begin(), row.end(), of.begin(), 0.0);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] -= share * of[j];
}

void normalizeRow(std::span<double> row) {
  const double length = std::sqrt(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
  for (double& x : row) x /= length;
}

void orthonormalizeWithin(Matrix<double>& q, std::size_t first, std::size_t count) {
  for (std::size_t i = first; i < first + count; ++i) {
    for (int pass = 0; pass < 2; ++pass)
      for (std::size_t j = first; j < i; ++j) subtractShare(q.row(i), q.row(j));
    normalizeRow(q.row(i));
  }
}

/// rows <= columns.
void orthonormalizeRows(Matrix<double>& q, const std::stop_token& stop) {
  for (std::size_t first = 0; first < q.rows() && !stop.stop_requested(); first += blockRows) {
    const std::size_t count = std::min(blockRows, q.rows() - first);
    for (int pass = 0; pass < 2; ++pass) {
      if (first > 0) subtractEarlierRows(q, first, count);
      orthonormalizeWithin(q, first, count);
    }
  }
}

}  // namespace

template <class T>
void fillOrthogonal(Generator& random, Matrix<T>& weights, const std::stop_token& stop) {
  const bool isWide = weights.rows() <= weights.columns();
  const std::size_t few = std::min(weights.rows(), weights.columns());
  const std::size_t many = std::max(weights.rows(), weights.columns());
  Matrix<double> q(few, many);
  fillNormal(random, q.all());
  orthonormalizeRows(q, stop);
  const double scale = std::sqrt(static_cast<double>(many));
  for (std::size_t i = 0; i < few; ++i)
    for (std::size_t j = 0; j < many; ++j)
      (isWide ? weights(i, j) : weights(j, i)) = static_cast<T>(scale * q(i, j));
}

template void fillOrthogonal(Generator&, Matrix<float>&, const std::stop_token&);
template void fillOrthogonal(Generator&, Matrix<double>&, const std::stop_token&);

}  // namespace alab
