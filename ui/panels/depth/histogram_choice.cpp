#include "ui/panels/depth/histogram_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/depth_names.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr DepthHistogram histograms[] = {DepthHistogram::Signal, DepthHistogram::Output,
                                         DepthHistogram::Gradient};

QString meaningOf(DepthHistogram histogram) {
  switch (histogram) {
    case DepthHistogram::Signal:
      return HistogramChoice::tr("Histograms of the signal z, what goes into f");
    case DepthHistogram::Output:
      return HistogramChoice::tr("Histograms of the output a, what each layer gives");
    case DepthHistogram::Gradient:
      break;
  }
  return HistogramChoice::tr("Histograms of the gradient ∂L/∂z");
}

const PlotPane* histogramsOf(const PlotScene& scene) {
  const auto found = std::ranges::find(scene.panes, u"signal"_s, &PlotPane::id);
  return found == scene.panes.end() ? nullptr : &*found;
}

}  // namespace

HistogramChoice::HistogramChoice(Document& document, PlotView& plot)
    : QWidget(&plot), m_document(document), m_plot(plot) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(0);
  for (const DepthHistogram histogram : histograms) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the arrow keys to the figure
    button->setText(histogramName(histogram));
    m_buttons.addButton(button, int(histogram));
    row->addWidget(button);
  }
  connect(&m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
    editDepth(m_document, {}, [id](DepthState& depth) { depth.histogram = DepthHistogram(id); });
  });
  retranslate();
  hide();
}

void HistogramChoice::refresh() {
  const PlotScene& scene = m_plot.scene();
  const PlotPane* pane = histogramsOf(scene);
  setVisible(pane != nullptr);
  if (!pane) return;
  showChoice(m_document.state().depth.histogram);
  adjustSize();
  // In the room that the names of the curves above leave before the first layer.
  const QPointF corner = m_plot.toPixels(pane->id, {scene.x.range.lower, pane->y.range.upper});
  move(std::max(0, qRound(corner.x()) - width()), qRound(corner.y()));
}

/// As in the strip above the figure: another shade of the button alone is not seen in every theme. A button
/// that is painted anew has the figure under it painted, too.
void HistogramChoice::showChoice(DepthHistogram chosen) {
  for (const DepthHistogram histogram : histograms) {
    auto* button = static_cast<QToolButton*>(m_buttons.button(int(histogram)));
    const bool isChosen = histogram == chosen;
    if (button->autoRaise() == isChosen) button->setAutoRaise(!isChosen);
    if (isChosen) button->setChecked(true);
  }
}

void HistogramChoice::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void HistogramChoice::retranslate() {
  for (const DepthHistogram histogram : histograms) {
    m_buttons.button(int(histogram))->setToolTip(meaningOf(histogram));
    m_buttons.button(int(histogram))->setAccessibleName(meaningOf(histogram));
  }
}

}  // namespace alab
