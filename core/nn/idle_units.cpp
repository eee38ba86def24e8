#include "core/nn/idle_units.h"

#include <algorithm>

namespace alab {
namespace {

template <class T>
bool isFlat(const Matrix<T>& slope, std::size_t unit) {
  for (std::size_t i = 0; i < slope.rows(); ++i)
    if (slope(i, unit) != 0) return false;
  return true;
}

}  // namespace

/// As a rule the first few samples show that all are active.
template <class T>
std::vector<char> neverActiveUnits(const Matrix<T>& z) {
  std::vector<char> idle(z.columns(), 1);
  bool isSomeIdle = true;
  for (std::size_t i = 0; i < z.rows() && isSomeIdle; ++i) {
    const auto row = z.row(i);
    for (std::size_t j = 0; j < row.size(); ++j) idle[j] &= row[j] <= 0;
    isSomeIdle = std::ranges::any_of(idle, [](char isIdle) { return isIdle; });
  }
  return idle;
}

template <class T>
std::vector<char> deadUnits(const std::vector<char>& neverActive, const Matrix<T>& slope) {
  std::vector<char> dead(neverActive.size());
  for (std::size_t j = 0; j < dead.size(); ++j) dead[j] = neverActive[j] && isFlat(slope, j);
  return dead;
}

template std::vector<char> neverActiveUnits(const Matrix<float>&);
template std::vector<char> neverActiveUnits(const Matrix<double>&);
template std::vector<char> deadUnits(const std::vector<char>&, const Matrix<float>&);
template std::vector<char> deadUnits(const std::vector<char>&, const Matrix<double>&);

}  // namespace alab
