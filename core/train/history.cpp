#include "core/train/history.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace alab {
namespace {

/// Not a number is neither least nor greatest.
History::Stretch joined(const History::Stretch& a, const History::Stretch& b) {
  return {a.first, b.last, std::fmin(a.least, b.least), std::fmax(a.greatest, b.greatest), b.final};
}

}  // namespace

void History::add(std::size_t epoch, double value) {
  assert(m_capacity >= 2 && m_capacity % 2 == 0);
  assert(m_stretches.empty() || epoch > m_stretches.back().last);
  const Stretch one{epoch, epoch, value, value, value};
  if (m_inLast > 0 && m_inLast < m_joined) {
    m_stretches.back() = joined(m_stretches.back(), one);
    ++m_inLast;
    return;
  }
  if (m_stretches.size() == m_capacity) halve();
  m_stretches.push_back(one);
  m_inLast = 1;
}

void History::halve() {
  for (std::size_t i = 0; i < m_capacity / 2; ++i)
    m_stretches[i] = joined(m_stretches[2 * i], m_stretches[2 * i + 1]);
  m_stretches.resize(m_capacity / 2);
  m_joined *= 2;
}

}  // namespace alab
