#include "ui/panels/depth/scene/depth_caption.h"

#include <QStringList>
#include <cmath>

#include "core/scalar/number_text.h"
#include "ui/panels/depth/depth_names.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/panels/start_names.h"

namespace alab {
namespace {

QString exactly(double value) {
  return QString::fromStdString(numberText(value));
}

/// A root has many digits.
QString shortly(double value) {
  return QString::number(value, 'g', 6);
}

QString startOf(const DepthSettings& s) {
  const QString name = startName(s.start);
  return takesValue(s.start) ? name + QStringLiteral(" ") + exactly(s.given) : name;
}

/// What most stacks do not have.
QStringList extrasOf(const DepthSettings& s) {
  QStringList extras;
  if (s.sigmaB != 0) extras += DepthScene::tr("σ_b = %1").arg(exactly(s.sigmaB));
  if (s.norm != StackNorm::None) extras += normName(s.norm);
  if (s.residual) extras += DepthScene::tr("residual, branch × %1").arg(exactly(s.branchScale));
  if (s.input != StackInput::Normal) extras += DepthScene::tr("input: %1").arg(inputName(s.input));
  if (s.topGradient != 1) extras += DepthScene::tr("gradient at the top × %1").arg(exactly(s.topGradient));
  if (isNarrow(s)) extras += QString::fromUtf8(facts(s.format).name);
  return extras;
}

}  // namespace

QString captionOf(const DepthSettings& s) {
  const QString size = DepthScene::tr("layers %1, units %2, batch %3, nets %4")
                           .arg(QString::number(s.layers), QString::number(s.width), QString::number(s.batch),
                                QString::number(s.nets));
  const QString seed = DepthScene::tr("seed %1").arg(s.seed);
  const QStringList parts = QStringList{size, startOf(s)} + extrasOf(s) + QStringList{seed};
  return parts.join(DepthScene::tr(", ", "between settings"));
}

QString captionOf(const QString& name, const std::optional<StartVariance>& point) {
  if (!point) return name;
  return QStringLiteral("%1, σ_w = %2, σ_b = %3")
      .arg(name, shortly(std::sqrt(point->w2)), shortly(std::sqrt(point->b2)));
}

QString captionOf(const ChainSettings& s) {
  return QStringLiteral("x = %1, w = %2, b = %3").arg(exactly(s.x), exactly(s.w), exactly(s.b));
}

}  // namespace alab
