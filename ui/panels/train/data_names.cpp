#include <QCoreApplication>
#include <QFileInfo>

#include "ui/document/core_text.h"
#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

class DataNames {
  Q_DECLARE_TR_FUNCTIONS(alab::DataNames)
};

QString fileName(const DataSettings& settings) {
  return QFileInfo(QString::fromStdString(settings.file)).fileName();
}

}  // namespace

QString dataName(DataKind kind) {
  switch (kind) {
    case DataKind::Circle:
      return DataNames::tr("Circle");
    case DataKind::Xor:
      return DataNames::tr("XOR");
    case DataKind::Gauss:
      return DataNames::tr("Two clouds");
    case DataKind::Spiral:
      return DataNames::tr("Spiral");
    case DataKind::Moons:
      return DataNames::tr("Moons");
    case DataKind::Checkerboard:
      return DataNames::tr("Checkerboard");
    case DataKind::Curve:
      return DataNames::tr("Above a curve");
    case DataKind::Smokers:
      return DataNames::tr("Smokers");
    case DataKind::ThreeSpirals:
      return DataNames::tr("Three spirals");
    case DataKind::Iris:
      return DataNames::tr("Iris");
    case DataKind::Discs:
      return DataNames::tr("Three discs");
    case DataKind::Plane:
      return DataNames::tr("Plane");
    case DataKind::Peaks:
      return DataNames::tr("Hills and hollows");
    case DataKind::Sine:
      return DataNames::tr("Sine");
    case DataKind::Step:
      return DataNames::tr("Step");
    case DataKind::Line:
      return DataNames::tr("Line");
  }
  return {};
}

QString dataTip(DataKind kind) {
  switch (kind) {
    case DataKind::Circle:
      return DataNames::tr("A disc and a ring around it: no straight line parts them.");
    case DataKind::Xor:
      return DataNames::tr("Whether both features have the same sign.");
    case DataKind::Gauss:
      return DataNames::tr("Two clouds that a straight line parts.");
    case DataKind::Spiral:
      return DataNames::tr("Two arms that wind around each other: the hardest of them.");
    case DataKind::Moons:
      return DataNames::tr("Two half circles that reach into each other.");
    case DataKind::Checkerboard:
      return DataNames::tr("The colours of 4 × 4 squares.");
    case DataKind::Curve:
      return DataNames::tr("Above or below the curve of the function in focus.");
    case DataKind::Smokers:
      return DataNames::tr("Three features of made-up people: do they smoke?");
    case DataKind::ThreeSpirals:
      return DataNames::tr("Three arms that wind around each other.");
    case DataKind::Iris:
      return DataNames::tr("Three kinds of iris by four measured lengths: 150 real flowers.");
    case DataKind::Discs:
      return DataNames::tr("Three discs that overlap: in which of them does a point lie?");
    case DataKind::Plane:
      return DataNames::tr("A value that rises along the diagonal.");
    case DataKind::Peaks:
      return DataNames::tr("Three hills and three hollows.");
    case DataKind::Sine:
      return DataNames::tr("One feature: the values of sin x.");
    case DataKind::Step:
      return DataNames::tr("One feature: 0 below x = 0, else 1.");
    case DataKind::Line:
      return DataNames::tr("One feature: y = 3x + 10 and a noise from 0 to 1, 100 points.");
  }
  return {};
}

QString columnText(const std::string& name, bool isFile) {
  return isFile ? QString::fromStdString(name) : coreText(name);
}

QString dataTitle(const DataSettings& settings) {
  return settings.isFile() ? fileName(settings) : dataName(settings.kind);
}

QString dataText(const DataSettings& settings) {
  const std::string_view set = nameOf(settings.kind);
  if (!settings.isFile()) return QString::fromUtf8(set.data(), qsizetype(set.size()));
  return settings.target.empty()
             ? fileName(settings)
             : QStringLiteral("%1 (%2)").arg(fileName(settings), QString::fromStdString(settings.target));
}

}  // namespace alab
