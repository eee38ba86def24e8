#include "ui/panels/depth/scene/depth_caption.h"

#include <QStringList>

#include "core/scalar/number_text.h"
#include "ui/panels/depth/depth_names.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/panels/start_names.h"

namespace alab {
namespace {

QString exactly(double value) {
  return QString::fromStdString(numberText(value));
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
  const QString size =
      DepthScene::tr("%1 layers of %2 units, batch of %3").arg(s.layers).arg(s.width).arg(s.batch);
  const QString nets = DepthScene::tr("median of %n net(s)", nullptr, int(s.nets));
  const QString seed = DepthScene::tr("seed %1").arg(s.seed);
  const QStringList parts = QStringList{size, nets, startOf(s)} + extrasOf(s) + QStringList{seed};
  return parts.join(DepthScene::tr(", ", "between settings"));
}

QString captionOf(const ChainSettings& s) {
  return QStringLiteral("x = %1, w = %2, b = %3").arg(exactly(s.x), exactly(s.w), exactly(s.b));
}

}  // namespace alab
