#include "ui/plot/tick_label.h"

#include <cmath>

namespace alab {
namespace {

constexpr int mostPlaces = 9;

/// The fewest places that show the step exactly: 0.25 needs two, 0.5 one, 2 none.
int placesOf(double step) {
  for (int places = 0; places < mostPlaces; ++places) {
    const double scaled = step * std::pow(10, places);
    if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled) return places;
  }
  return mostPlaces;
}

}  // namespace

double readableStep(double step) {
  const double mantissa = step / std::pow(10, std::floor(std::log10(step)));
  return step > 1 && std::abs(mantissa - 2.5) < 0.01 ? 0.8 * step : step;
}

QString tickLabel(double tick, double step) {
  const double clean = std::abs(tick) < 1e-6 * step ? 0 : tick;  // a sum of steps may miss zero by a hair
  return QString::number(clean, 'f', placesOf(step)).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace alab
