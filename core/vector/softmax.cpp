#include "core/vector/softmax.h"

#include <cassert>
#include <cmath>
#include <limits>

#include "core/scalar/compensated_sum.h"

namespace alab {
namespace {

/// The place of the first of the largest scores, or of the first NaN.
std::size_t placeOfLargest(std::span<const double> scores) {
  assert(!scores.empty());
  std::size_t top = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (std::isnan(scores[i])) return i;
    if (scores[i] > scores[top]) top = i;
  }
  return top;
}

std::vector<long double> scaledBelow(long double largest, std::span<const double> scores,
                                     long double temperature) {
  std::vector<long double> scaled(scores.size(), std::numeric_limits<long double>::quiet_NaN());
  if (!std::isfinite(largest)) return scaled;
  for (std::size_t i = 0; i < scores.size(); ++i) scaled[i] = (scores[i] - largest) / temperature;
  return scaled;
}

std::vector<long double> exponentials(const std::vector<long double>& scaled) {
  std::vector<long double> powers;
  powers.reserve(scaled.size());
  for (const long double u : scaled) powers.push_back(std::exp(u));
  return powers;
}

long double sumWithout(std::size_t left, const std::vector<long double>& terms) {
  CompensatedSum sum;
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (i != left) sum += terms[i];
  return sum.value();
}

template <class Element>
Matrix<double> squareOf(std::size_t size, Element element) {
  Matrix<double> square(size, size);
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) square(i, j) = element(i, j);
  return square;
}

}  // namespace

Softmax::Softmax(std::span<const double> scores, double temperature)
    : m_temperature(temperature),
      m_top(placeOfLargest(scores)),
      m_largest(scores[m_top]),
      m_scaled(scaledBelow(m_largest, scores, temperature)),
      m_powers(exponentials(m_scaled)),
      m_rest(sumWithout(m_top, m_powers)) {
  assert(temperature > 0 && std::isfinite(temperature));
  if (!std::isfinite(m_largest)) m_rest = std::numeric_limits<long double>::quiet_NaN();
}

std::optional<std::size_t> Softmax::argmax() const {
  return std::isfinite(m_largest) ? std::optional(m_top) : std::nullopt;
}

/// The largest power is 1 and left out of the rest; the others are half of the sum at most.
long double Softmax::others(std::size_t i) const {
  return (i == m_top ? m_rest : 1 + m_rest - m_powers[i]) / (1 + m_rest);
}

double Softmax::logProbability(std::size_t i) const {
  return static_cast<double>(m_scaled[i] - std::log1p(m_rest)) + 0.0;  // 0 instead of -0
}

std::vector<double> Softmax::probabilities() const {
  std::vector<double> p(size());
  for (std::size_t i = 0; i < size(); ++i) p[i] = probability(i);
  return p;
}

std::vector<double> Softmax::logProbabilities() const {
  const long double logSum = std::log1p(m_rest);
  std::vector<double> logs(size());
  for (std::size_t i = 0; i < size(); ++i) logs[i] = static_cast<double>(m_scaled[i] - logSum) + 0.0;
  return logs;
}

double Softmax::logSumExp() const {
  if (!std::isfinite(m_largest)) return static_cast<double>(m_largest);
  return static_cast<double>(m_largest / m_temperature + std::log1p(m_rest));
}

/// No term is negative, so none cancels another.
double Softmax::entropy() const {
  const long double logSum = std::log1p(m_rest);
  CompensatedSum sum;
  for (std::size_t i = 0; i < size(); ++i)
    if (m_powers[i] != 0) sum += m_powers[i] * (logSum - m_scaled[i]);
  return static_cast<double>(sum.value() / (1 + m_rest));
}

double Softmax::slope(std::size_t i, std::size_t j) const {
  const long double factor = i == j ? others(i) : -share(j);
  return static_cast<double>(share(i) * factor / m_temperature) + 0.0;  // 0 instead of -0
}

long double Softmax::meanScaled() const {
  CompensatedSum sum;
  for (std::size_t i = 0; i < size(); ++i)
    if (m_powers[i] != 0) sum += m_powers[i] * m_scaled[i];
  return sum.value() / (1 + m_rest);
}

std::vector<double> Softmax::temperatureSlopes() const {
  const long double mean = meanScaled();
  std::vector<double> slopes(size());
  for (std::size_t i = 0; i < size(); ++i)
    if (m_powers[i] != 0) slopes[i] = static_cast<double>(share(i) * (mean - m_scaled[i]) / m_temperature);
  return slopes;
}

Matrix<double> softmaxJacobian(const Softmax& softmax) {
  return squareOf(softmax.size(), [&](std::size_t i, std::size_t j) { return softmax.slope(i, j); });
}

Matrix<double> logSoftmaxJacobian(const Softmax& softmax) {
  return squareOf(softmax.size(), [&](std::size_t i, std::size_t j) {
    return (i == j ? softmax.remainder(i) : 0 - softmax.probability(j)) / softmax.temperature();
  });
}

}  // namespace alab
