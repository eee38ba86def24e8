#include "app/pages.h"

#include "ui/panels/compare/compare_panel.h"
#include "ui/panels/depth/depth_panel.h"
#include "ui/panels/explore/explore_panel.h"
#include "ui/panels/softmax/softmax_panel.h"
#include "ui/panels/train/train_panel.h"

namespace alab {

std::vector<Page> pages(Preferences& preferences) {
  const auto explore = [&preferences](Document& document) {
    auto* panel = new ExplorePanel(document);
    panel->setInviting(!preferences.probeWasDragged);
    QObject::connect(panel, &ExplorePanel::probeFirstMoved, panel,
                     [&preferences] { preferences.probeWasDragged = true; });
    return panel;
  };
  const auto depth = [](Document& document) { return new DepthPanel(document); };
  const auto train = [](Document& document) { return new TrainPanel(document); };
  const auto softmax = [](Document& document) { return new SoftmaxPanel(document); };
  const auto compare = [](Document& document) { return new ComparePanel(document); };
  return {{QStringLiteral("explore"), [] { return ExplorePanel::tr("Explore"); }, explore},
          {QStringLiteral("depth"), [] { return DepthPanel::tr("Depth"); }, depth},
          {QStringLiteral("train"), [] { return TrainPanel::tr("Train"); }, train},
          {QStringLiteral("softmax"), [] { return SoftmaxPanel::tr("Softmax"); }, softmax},
          {QStringLiteral("compare"), [] { return ComparePanel::tr("Compare"); }, compare}};
}

}  // namespace alab
