#include "core/nn/normalize.h"

#include <cmath>

namespace alab {
namespace {

/// For every element its group: the unit or the sample it is normalised with.
template <class T>
struct Groups {
  bool isByUnit;
  std::size_t count, size;

  Groups(NormalizeOver over, const Matrix<T>& x)
      : isByUnit(over == NormalizeOver::Samples),
        count(isByUnit ? x.columns() : x.rows()),
        size(isByUnit ? x.rows() : x.columns()) {}

  template <class Visit>
  void each(const Matrix<T>& x, const Visit& visit) const {
    for (std::size_t i = 0; i < x.rows(); ++i)
      for (std::size_t j = 0; j < x.columns(); ++j) visit(i, j, isByUnit ? j : i);
  }

  /// Mean of value(i, j) over each group.
  template <class Value>
  std::vector<double> means(const Matrix<T>& x, const Value& value) const {
    std::vector<double> sums(count);
    each(x, [&](std::size_t i, std::size_t j, std::size_t g) { sums[g] += value(i, j, g); });
    for (double& sum : sums) sum /= static_cast<double>(size);
    return sums;
  }
};

std::vector<double> inverseRoots(const std::vector<double>& variances) {
  std::vector<double> roots;
  for (const double variance : variances) roots.push_back(1 / std::sqrt(variance + normEpsilon));
  return roots;
}

}  // namespace

template <class T>
void normalize(NormalizeOver over, const Matrix<T>& x, Normalized<T>& to) {
  const Groups<T> groups(over, x);
  to.over = over;
  to.mean = groups.means(x, [&](std::size_t i, std::size_t j, std::size_t) { return double(x.row(i)[j]); });
  to.variance = groups.means(x, [&](std::size_t i, std::size_t j, std::size_t g) {
    const double distance = x.row(i)[j] - to.mean[g];
    return distance * distance;
  });
  const std::vector<double> factor = inverseRoots(to.variance);
  to.values.resize(x.rows(), x.columns());
  groups.each(x, [&](std::size_t i, std::size_t j, std::size_t g) {
    to.values.row(i)[j] = static_cast<T>((x.row(i)[j] - to.mean[g]) * factor[g]);
  });
}

/// With y the normalised values: dL/dx = (dL/dy - mean dL/dy - y mean (y dL/dy)) / spread.
template <class T>
void normalizeBackward(const Normalized<T>& forward, Matrix<T>& gradient) {
  const Matrix<T>& y = forward.values;
  const Groups<T> groups(forward.over, y);
  const auto mean =
      groups.means(y, [&](std::size_t i, std::size_t j, std::size_t) { return double(gradient.row(i)[j]); });
  const auto along = groups.means(
      y, [&](std::size_t i, std::size_t j, std::size_t) { return double(gradient.row(i)[j]) * y.row(i)[j]; });
  const std::vector<double> factor = inverseRoots(forward.variance);
  groups.each(y, [&](std::size_t i, std::size_t j, std::size_t g) {
    T& d = gradient.row(i)[j];
    d = static_cast<T>((d - mean[g] - y.row(i)[j] * along[g]) * factor[g]);
  });
}

template void normalize(NormalizeOver, const Matrix<float>&, Normalized<float>&);
template void normalize(NormalizeOver, const Matrix<double>&, Normalized<double>&);
template void normalizeBackward(const Normalized<float>&, Matrix<float>&);
template void normalizeBackward(const Normalized<double>&, Matrix<double>&);

}  // namespace alab
