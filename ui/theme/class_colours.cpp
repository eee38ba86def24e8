#include "ui/theme/class_colours.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr double deepest = 0.55;  ///< of the way to the colour of the points

float mixed(float from, float to, double share) {
  return std::lerp(from, to, float(share));
}

}  // namespace

QColor classAreaColour(const Theme& theme, int classNumber, double sureness) {
  const QColor full = theme.classColour(classNumber), none = theme.plot;
  const double share = deepest * std::clamp(sureness, 0.0, 1.0);
  return QColor::fromRgbF(mixed(none.redF(), full.redF(), share), mixed(none.greenF(), full.greenF(), share),
                          mixed(none.blueF(), full.blueF(), share));
}

}  // namespace alab
