#include "ui/widgets/formula_layout/math_box.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace alab {
namespace {

using Signs = QHash<QString, MathBox>;

MathBox readSign(const QJsonArray& sign) {
  return {sign[0].toDouble(),
          sign[1].toDouble(),
          sign[2].toDouble(),
          {{.outline = sign[3].toString().toLatin1()}}};
}

Signs readSigns(const QJsonObject& face) {
  Signs signs;
  for (auto sign = face.begin(); sign != face.end(); ++sign)
    signs.insert(sign.key(), readSign(sign.value().toArray()));
  return signs;
}

/// By face, from resources/formulas/glyphs.json.
std::array<Signs, 6> readFaces() {
  constexpr std::array names = {"upright", "italic", "size1", "size2", "size3", "size4"};
  QFile file(QStringLiteral(":/formulas/glyphs.json"));
  const bool isOpen = file.open(QIODevice::ReadOnly);
  const QJsonObject all = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
  std::array<Signs, 6> faces;
  for (std::size_t i = 0; i < names.size(); ++i)
    faces[i] = readSigns(all.value(QLatin1String(names[i])).toObject());
  return faces;
}

}  // namespace

void MathBox::append(const MathBox& box, double up) {
  const double right = width;
  overlay(box, right, up);
  width = right + box.width;
}

void MathBox::overlay(const MathBox& box, double right, double up) {
  for (MathInk part : box.ink) {
    part.x += right;
    part.y += up;
    ink.push_back(std::move(part));
  }
  height = std::max(height, box.height + up);
  depth = std::max(depth, box.depth - up);
}

double scaleOf(MathStyle style) {
  return style < MathStyle::Script ? 1 : style == MathStyle::Script ? 0.707 : 0.5;
}

MathBox signBox(MathFace face, const QString& sign, double scale) {
  static const std::array<Signs, 6> faces = readFaces();
  MathBox box = faces[std::size_t(face)].value(sign);
  box.width *= scale;
  box.height *= scale;
  box.depth *= scale;
  for (MathInk& part : box.ink) part.xScale = part.yScale = scale;
  return box;
}

MathBox barBox(double width, double height) {
  return {width, height, 0, {{.outline = "M0 0H1V1H0Z", .xScale = width, .yScale = height}}};
}

}  // namespace alab
