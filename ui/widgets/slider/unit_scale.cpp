#include "ui/widgets/slider/unit_scale.h"

#include <algorithm>
#include <cmath>

namespace alab {

namespace {

/// `value` to the nearest multiple of 10^exponent, as the double nearest to that decimal number.
double toDecimal(double value, int exponent) {
  const double power = std::pow(10.0, std::abs(exponent));
  return exponent < 0 ? std::round(value * power) / power : std::round(value / power) * power;
}

int decade(double value) {
  return static_cast<int>(std::floor(std::log10(std::abs(value))));
}

}  // namespace

UnitScale::UnitScale(Range range, Scale scale, Steps steps)
    : m_range(range), m_scale(scale), m_steps(steps) {}

double UnitScale::unit(double value) const {
  const double inside = std::clamp(value, m_range.lower, m_range.upper);
  if (m_scale == Scale::Log)
    return std::log(inside / m_range.lower) / std::log(m_range.upper / m_range.lower);
  return (inside - m_range.lower) / m_range.span();
}

double UnitScale::value(double unit) const {
  if (unit <= 0) return m_range.lower;
  if (unit >= 1) return m_range.upper;
  const double exact = m_scale == Scale::Log ? m_range.lower * std::pow(m_range.upper / m_range.lower, unit)
                                             : m_range.lower + unit * m_range.span();
  return std::clamp(rounded(exact), m_range.lower, m_range.upper);
}

double UnitScale::rounded(double value) const {
  if (m_steps == Steps::Whole) return std::round(value);
  const int exponent = m_scale == Scale::Log ? decade(value) - 2 : decade(m_range.span() / 500);
  return toDecimal(value, exponent);
}

double UnitScale::stepped(double value, double units) const {
  const double moved = this->value(unit(value) + units);
  const bool tooShort = m_steps == Steps::Whole && std::abs(moved - value) < 1;
  if (!tooShort) return moved;
  return std::clamp(value + std::copysign(1.0, units), m_range.lower, m_range.upper);
}

void UnitScale::widen(double value) {
  if (m_scale == Scale::Log && value <= 0) return;
  m_range = {std::min(m_range.lower, value), std::max(m_range.upper, value)};
}

}  // namespace alab
