#include "ui/widgets/formula_layout/math_shapes.h"

#include <algorithm>
#include <array>

namespace alab {
namespace {

constexpr double axis = 250;  ///< the height of fraction bars and minus signs
constexpr double barWidth = 60;

/// A delimiter of the smallest face that is high enough, stretched when none is.
MathBox tallSign(const QString& sign, double length, double scale) {
  constexpr std::array faces = {MathFace::Upright, MathFace::Size1, MathFace::Size2, MathFace::Size3,
                                MathFace::Size4};
  MathBox box;
  for (const MathFace face : faces) {
    const MathBox larger = signBox(face, sign, scale);
    if (!larger.ink.empty()) box = larger;
    if (box.height + box.depth >= length) return box;
  }
  const double stretch = length / std::max(1.0, box.height + box.depth);
  for (MathInk& part : box.ink) part.yScale *= stretch;
  box.height *= stretch;
  box.depth *= stretch;
  return box;
}

MathBox delimiter(const QString& sign, double length, double scale) {
  return sign == u"." ? spaceBox(120 * scale) : tallSign(sign, length, scale);
}

/// How far a box reaches above or below the axis.
double reachFromAxis(const MathBox& box, double scale) {
  return std::max(box.height - axis * scale, box.depth + axis * scale);
}

void appendCentred(MathBox& row, const MathBox& box, double scale) {
  row.append(box, axis * scale - (box.height - box.depth) / 2);
}

}  // namespace

MathStyle fractionStyle(MathStyle style) {
  return MathStyle(std::min(int(style) + 1, int(MathStyle::SmallScript)));
}

MathStyle scriptStyle(MathStyle style) {
  return style < MathStyle::Script ? MathStyle::Script : MathStyle::SmallScript;
}

MathBox fractionBox(const MathBox& above, const MathBox& below, MathStyle style) {
  constexpr double side = 120, inner = 80;
  const double scale = scaleOf(style), bar = barWidth * scale, middle = axis * scale;
  const bool isDisplay = style == MathStyle::Display;
  const double clear = (isDisplay ? 180 : 80) * scale;
  const double up = std::max((isDisplay ? 677 : 394) * scale, middle + bar / 2 + clear + above.depth);
  const double down = std::max((isDisplay ? 686 : 345) * scale, clear + below.height + bar / 2 - middle);
  const double width = std::max(above.width, below.width) + 2 * inner * scale;
  MathBox box = spaceBox(width + 2 * side * scale);
  box.overlay(above, (box.width - above.width) / 2, up);
  box.overlay(barBox(width, bar), side * scale, middle - bar / 2);
  box.overlay(below, (box.width - below.width) / 2, -down);
  return box;
}

MathBox rootBox(const MathBox& inside, MathStyle style) {
  const double scale = scaleOf(style), bar = barWidth * scale;
  const double clear = (style == MathStyle::Display ? 160 : 75) * scale;
  const double length = inside.height + inside.depth + clear + bar;
  MathBox box = tallSign(QStringLiteral("√"), length, scale);
  const double spare = std::max(0.0, box.height + box.depth - length) / 2;
  const double top = inside.height + clear + spare + bar;
  MathBox root;
  root.append(box, top - box.height);
  root.overlay(barBox(inside.width, bar), root.width, top - bar);
  root.append(inside);
  root.height = top + bar;
  return root;
}

MathBox withScripts(const MathBox& base, const MathBox& power, const MathBox& index, MathStyle style) {
  constexpr double gap = 50;
  const double scale = scaleOf(style), small = scaleOf(scriptStyle(style));
  const double up = std::max({(style == MathStyle::Display ? 413 : 363) * scale, base.height - 386 * small,
                              power.depth + 110 * scale});
  const double down = std::max(150 * scale, base.depth + 50 * small);
  MathBox box = base;
  if (!power.ink.empty()) box.overlay(power, base.width, up);
  if (!index.ink.empty()) box.overlay(index, base.width, -down);
  box.width = base.width + std::max(power.width, index.width) + gap * scale;
  return box;
}

MathBox inDelimiters(const QString& left, const MathBox& inside, const QString& right, MathStyle style) {
  const double scale = scaleOf(style), reach = 2 * reachFromAxis(inside, scale);
  const double length = std::max(0.901 * reach, reach - 500 * scale);
  MathBox box;
  appendCentred(box, delimiter(left, length, scale), scale);
  box.append(inside);
  appendCentred(box, delimiter(right, length, scale), scale);
  return box;
}

MathBox casesBox(const std::vector<std::array<MathBox, 2>>& rows, MathStyle style) {
  constexpr double strutHeight = 840, strutDepth = 360, columns = 1000;
  const double scale = scaleOf(style);
  double first = 0, second = 0, length = 0;
  const auto heightOf = [&](const auto& row) {
    return std::max({strutHeight * scale, row[0].height, row[1].height});
  };
  const auto depthOf = [&](const auto& row) {
    return std::max({strutDepth * scale, row[0].depth, row[1].depth});
  };
  for (const auto& row : rows) {
    first = std::max(first, row[0].width);
    second = std::max(second, row[1].width);
    length += heightOf(row) + depthOf(row);
  }
  MathBox table = spaceBox(first + columns * scale + second);
  double y = axis * scale + length / 2;
  for (const auto& row : rows) {
    y -= heightOf(row);
    table.overlay(row[0], 0, y);
    table.overlay(row[1], first + columns * scale, y);
    y -= depthOf(row);
  }
  return inDelimiters(QStringLiteral("{"), table, QStringLiteral("."), style);
}

}  // namespace alab
