#include "ui/theme/class_colours.h"

#include <algorithm>
#include <array>

namespace alab {
namespace {

struct ClassColours {
  QColor point, area;
};

const std::array<ClassColours, 6>& onLight() {
  static const std::array<ClassColours, 6> colours = {{{QColor(0x33, 0x55, 0x77), QColor(0x9d, 0xb8, 0xd2)},
                                                       {QColor(0x7a, 0x4a, 0x1e), QColor(0xe3, 0xc1, 0x94)},
                                                       {QColor(0x3f, 0x5e, 0x3a), QColor(0xb4, 0xcf, 0xa8)},
                                                       {QColor(0x6d, 0x3f, 0x66), QColor(0xd3, 0xb2, 0xcd)},
                                                       {QColor(0x55, 0x55, 0x2f), QColor(0xd2, 0xd0, 0x9a)},
                                                       {QColor(0x4a, 0x4a, 0x4a), QColor(0xc0, 0xc0, 0xc0)}}};
  return colours;
}

const std::array<ClassColours, 6>& onDark() {
  static const std::array<ClassColours, 6> colours = {{{QColor(0xb5, 0xcf, 0xe8), QColor(0x3a, 0x5a, 0x7a)},
                                                       {QColor(0xf0, 0xcf, 0xa5), QColor(0x7d, 0x59, 0x30)},
                                                       {QColor(0xc3, 0xe0, 0xb6), QColor(0x47, 0x68, 0x40)},
                                                       {QColor(0xe6, 0xc6, 0xe0), QColor(0x73, 0x48, 0x6c)},
                                                       {QColor(0xe2, 0xe0, 0xab), QColor(0x67, 0x65, 0x34)},
                                                       {QColor(0xd5, 0xd5, 0xd5), QColor(0x60, 0x60, 0x60)}}};
  return colours;
}

const ClassColours& coloursOf(const Theme& theme, std::size_t classNumber) {
  const auto& colours = theme.id == ThemeId::Dark ? onDark() : onLight();
  return colours[classNumber % colours.size()];
}

double mixed(double from, double to, double share) {
  return from + share * (to - from);
}

}  // namespace

QColor classPointColour(const Theme& theme, std::size_t classNumber) {
  return coloursOf(theme, classNumber).point;
}

QColor classAreaColour(const Theme& theme, std::size_t classNumber, double sureness) {
  const QColor full = coloursOf(theme, classNumber).area, none = theme.plot;
  const double share = std::clamp(sureness, 0.0, 1.0);
  return QColor::fromRgbF(float(mixed(none.redF(), full.redF(), share)),
                          float(mixed(none.greenF(), full.greenF(), share)),
                          float(mixed(none.blueF(), full.blueF(), share)));
}

}  // namespace alab
