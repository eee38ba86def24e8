#include "core/analysis/theory_map.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace alab {
namespace {

constexpr int mapOctavesBelow1 = 20, mapOctavesAbove1 = 28, mapStepsPerOctave = 8;
constexpr double mapRounding = 1e-9;
constexpr int halvings = 24;  ///< of an eighth of an octave

/// Catmull and Rom's cubic through b and c, t from 0 to 1 between them.
double cubic(double a, double b, double c, double d, double t) {
  return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/// What is added to q in a layer, when E f^2 = q * scaledF2.
double growth(double scaledF2, double q, const StartVariance& start) {
  return start.w2 * scaledF2 * q + start.b2 - q;
}

}  // namespace

TheoryMap::TheoryMap(const Function& function, const std::stop_token& stop) {
  for (int i = -mapOctavesBelow1 * mapStepsPerOctave; i <= mapOctavesAbove1 * mapStepsPerOctave; ++i)
    m_q.push_back(std::exp2(static_cast<double>(i) / mapStepsPerOctave));
  for (const double q : m_q) {
    if (stop.stop_requested()) return;
    m_fields.push_back(meanField(function, q));
    m_fields.back().meanF2 /= q;  // nearly constant, at both ends
  }
}

double TheoryMap::moment(double MeanField::*part, double q) const {
  const double last = static_cast<double>(m_q.size() - 1);
  const double place = std::clamp((std::log2(q) + mapOctavesBelow1) * mapStepsPerOctave, 0.0, last);
  const std::size_t i = std::min(static_cast<std::size_t>(place), m_q.size() - 2);
  const auto value = [&](std::ptrdiff_t offset) {
    const auto at =
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(i) + offset, 0, std::ssize(m_q) - 1);
    return m_fields[static_cast<std::size_t>(at)].*part;
  };
  return cubic(value(-1), value(0), value(1), value(2), place - static_cast<double>(i));
}

MeanField TheoryMap::at(double q) const {
  assert(isComplete());
  return {q, moment(&MeanField::meanF, q), q * moment(&MeanField::meanF2, q), moment(&MeanField::meanD1, q),
          moment(&MeanField::meanD1Sq, q)};
}

std::vector<StartVariance> TheoryMap::edge() const {
  std::vector<StartVariance> starts;
  for (const MeanField& scaled : m_fields) {
    MeanField field = scaled;
    field.meanF2 *= field.q;
    const std::optional<StartVariance> start = field.critical();
    if (start && start->b2 >= 0) starts.push_back(*start);
  }
  return starts;
}

Settled TheoryMap::settled(const StartVariance& start, double inputPower) const {
  const double q = std::clamp(start.w2 * inputPower + start.b2, m_q.front(), m_q.back());
  const double first = growth(moment(&MeanField::meanF2, q), q, start);
  if (std::isnan(first)) return {Settled::Fate::Unknown, q, first};
  if (std::fabs(first) <= mapRounding * q) return {Settled::Fate::Stays, q, at(q).chi1(start)};
  return walked(q, first, start);
}

/// From q, which grows by `first`, along the known variances up to the next fixed point.
Settled TheoryMap::walked(double q, double first, const StartVariance& start) const {
  const std::ptrdiff_t step = first > 0 ? 1 : -1;
  std::ptrdiff_t i = std::ranges::upper_bound(m_q, q) - m_q.begin() - (first > 0 ? 0 : 1);
  for (; i >= 0 && i < std::ssize(m_q); i += step) {
    const auto known = static_cast<std::size_t>(i);
    const double here = growth(m_fields[known].meanF2, m_q[known], start);
    if (std::isnan(here)) return {Settled::Fate::Unknown, q, std::nan("")};
    if (here * first <= 0) return pointBetween(q, m_q[known], first, start);
    q = m_q[known];
  }
  if (first < 0) return {Settled::Fate::Fades, 0, at(m_q.front()).chi1(start)};
  return {Settled::Fate::Grows, HUGE_VAL, at(m_q.back()).chi1(start)};
}

Settled TheoryMap::pointBetween(double q, double beyond, double first, const StartVariance& start) const {
  for (int halving = 0; halving < halvings; ++halving) {
    const double middle = std::sqrt(q * beyond);
    const double here = growth(moment(&MeanField::meanF2, middle), middle, start);
    if (std::isnan(here)) return {Settled::Fate::Unknown, q, here};
    (here * first > 0 ? q : beyond) = middle;
  }
  const double chi1 = at(q).chi1(start);
  return {std::isnan(chi1) ? Settled::Fate::Unknown : Settled::Fate::AtPoint, q, chi1};
}

}  // namespace alab
