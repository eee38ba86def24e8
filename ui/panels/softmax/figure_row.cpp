#include "ui/panels/softmax/figure_row.h"

#include <QHBoxLayout>

#include "ui/panels/softmax/scene/bar_numbers.h"

namespace alab {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  for (PlotView*& view : m_views) {
    view = new PlotView(this);
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    row->addWidget(view, 1);
    // Later: they tell it while scenes are being set, too.
    connect(view, &PlotView::resized, this, &FigureRow::resized, Qt::QueuedConnection);
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

double FigureRow::digits(std::size_t i) const {
  constexpr double widthOfDigit = 0.64;  // of its height
  const std::vector<PlotPane>& panes = m_views[i]->scene().panes;
  const double width = panes.empty() ? 0 : m_views[i]->paneSize(panes.front().id).width();
  return width > 0 ? width / (widthOfDigit * m_style.labelPixels) : digitsOfFigures;
}

bool FigureRow::isWide() const {
  constexpr double lettersOfFour = 65;  // heights of them
  return width() >= lettersOfFour * m_style.fontPixels;
}

void FigureRow::setAppearance(const Appearance& appearance) {
  m_style = appearance.style;
  for (PlotView* view : m_views) {
    if (appearance.theme) view->setTheme(*appearance.theme);
    view->setStyle(appearance.style);
  }
}

}  // namespace alab
