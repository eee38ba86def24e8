#include "ui/widgets/slider/sweep.h"

#include <algorithm>
#include <cmath>

namespace alab {

Sweep::Sweep(PlayMode mode, double from) : m_mode(mode), m_way(mode == PlayMode::Once ? 0 : from) {}

void Sweep::advance(double seconds) {
  const double direction = m_mode == PlayMode::Down ? -1 : 1;
  m_way += direction * seconds / secondsPerSweep;
}

double Sweep::unit() const {
  if (m_mode == PlayMode::Once) return std::min(m_way, 1.0);
  if (m_mode == PlayMode::ToAndFro) return std::abs(std::remainder(m_way, 2));  // a mirror at either end
  return m_way - std::floor(m_way);
}

}  // namespace alab
