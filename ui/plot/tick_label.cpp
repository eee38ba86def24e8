#include "ui/plot/tick_label.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr int mostPlaces = 9;
constexpr double longestStep = 1e7, shortestStep = 1e-9;  ///< beyond these numbers are powers of ten

/// The fewest places that show the step exactly: 0.25 needs two, 0.5 one, 2 none.
int placesOf(double step) {
  for (int places = 0; places < mostPlaces; ++places) {
    const double scaled = step * std::pow(10, places);
    if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled) return places;
  }
  return mostPlaces;
}

QString superscript(int number) {
  static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString text;
  for (const QChar digit : QString::number(number))
    text += digit == QLatin1Char('-') ? QChar(0x207b) : digits[digit.digitValue()];
  return text;
}

int exponentOf(double value) {
  return static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
}

/// With as many digits as the step needs.
QString powerLabel(double tick, double step) {
  if (tick == 0) return QStringLiteral("0");
  const int digits = std::clamp(exponentOf(tick) - exponentOf(step), 0, mostPlaces);
  const QString text = QString::number(tick, 'e', digits);
  const qsizetype e = text.indexOf(QLatin1Char('e'));
  return text.left(e) + QStringLiteral("·10") + superscript(text.mid(e + 1).toInt());
}

}  // namespace

double readableStep(double step) {
  const double mantissa = step / std::pow(10, std::floor(std::log10(step)));
  return step > 1 && std::abs(mantissa - 2.5) < 0.01 ? 0.8 * step : step;
}

double nextStepBelow(double step) {
  const double mantissa = step / std::pow(10, std::floor(std::log10(step)));
  return std::abs(mantissa - 5) < 0.01 ? 0.8 * step : 0.5 * step;
}

QString tickLabel(double tick, double step) {
  const double clean = std::abs(tick) < 1e-6 * step ? 0 : tick;  // a sum of steps may miss zero by a hair
  const bool isPlain = step < longestStep && step > shortestStep;
  const QString text = isPlain ? QString::number(clean, 'f', placesOf(step)) : powerLabel(clean, step);
  return QString(text).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace alab
