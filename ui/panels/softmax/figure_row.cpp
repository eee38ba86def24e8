#include "ui/panels/softmax/figure_row.h"

#include <QHBoxLayout>

namespace alab {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  for (PlotView*& view : m_views) {
    view = new PlotView(this);
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    row->addWidget(view, 1);
  }
}

void FigureRow::setScenes(const std::vector<PlotScene>& scenes, const std::vector<int>& shares) {
  auto* row = static_cast<QHBoxLayout*>(layout());
  for (std::size_t i = 0; i < most; ++i) {
    m_views[i]->setVisible(i < scenes.size());
    if (i >= scenes.size()) continue;
    row->setStretch(int(i), shares[i]);
    m_views[i]->setScene(scenes[i]);
  }
}

void FigureRow::setAppearance(const Appearance& appearance) {
  for (PlotView* view : m_views) {
    if (appearance.theme) view->setTheme(*appearance.theme);
    view->setStyle(appearance.style);
  }
}

}  // namespace alab
