#include "core/analysis/theory_map.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace alab {
namespace {

constexpr int mapOctavesBelow1 = 20, mapOctavesAbove1 = 28, mapStepsPerOctave = 8;
constexpr double mapRounding = 1e-9;

/// Catmull and Rom's cubic through b and c, t from 0 to 1 between them.
double cubic(double a, double b, double c, double d, double t) {
  return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

double growth(const MeanField& field, const StartVariance& start) {
  return field.next(start) - field.q;
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

MeanField TheoryMap::at(double q) const {
  assert(isComplete());
  const double last = static_cast<double>(m_q.size() - 1);
  const double place = std::clamp((std::log2(q) + mapOctavesBelow1) * mapStepsPerOctave, 0.0, last);
  const std::size_t i = std::min(static_cast<std::size_t>(place), m_q.size() - 2);
  const auto value = [&](double MeanField::*part, std::ptrdiff_t offset) {
    const auto at =
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(i) + offset, 0, std::ssize(m_q) - 1);
    return m_fields[static_cast<std::size_t>(at)].*part;
  };
  const auto between = [&](double MeanField::*part) {
    return cubic(value(part, -1), value(part, 0), value(part, 1), value(part, 2),
                 place - static_cast<double>(i));
  };
  return {q, between(&MeanField::meanF), q * between(&MeanField::meanF2), between(&MeanField::meanD1),
          between(&MeanField::meanD1Sq)};
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

/// The map of variances is walked in the direction of its first step up to the next fixed point, in steps
/// that are short beside how fast moments change.
Settled TheoryMap::settled(const StartVariance& start, double inputPower) const {
  double q = std::clamp(start.w2 * inputPower + start.b2, m_q.front(), m_q.back());
  const double first = growth(at(q), start);
  if (std::isnan(first)) return {Settled::Fate::Unknown, q, first};
  if (std::fabs(first) <= mapRounding * q) return {Settled::Fate::Stays, q, at(q).chi1(start)};
  const double step = std::exp2((first > 0 ? 1.0 : -1.0) / (2 * mapStepsPerOctave));
  double next = q * step;
  while (next >= m_q.front() && next <= m_q.back() && growth(at(next), start) * first > 0) {
    q = next;
    next *= step;
  }
  if (std::isnan(growth(at(next), start))) return {Settled::Fate::Unknown, q, std::nan("")};
  if (next < m_q.front()) return {Settled::Fate::Fades, 0, at(m_q.front()).chi1(start)};
  if (next > m_q.back()) return {Settled::Fate::Grows, HUGE_VAL, at(m_q.back()).chi1(start)};
  for (int halving = 0; halving < 40; ++halving) {
    const double middle = std::sqrt(q * next);
    (growth(at(middle), start) * first > 0 ? q : next) = middle;
  }
  return {Settled::Fate::AtPoint, q, at(q).chi1(start)};
}

}  // namespace alab
