#include "ui/panels/train/chart_hand.h"

#include <algorithm>

#include "ui/panels/train/chart_edit.h"
#include "ui/panels/train/scene/sweep_scene.h"
#include "ui/panels/train/train_edit.h"
#include "ui/plot/view_range.h"

namespace alab {
namespace {

const QString draggedRateKey = QStringLiteral("train.sweep.rate");  ///< one step of undo for one drag

}  // namespace

ChartHand::ChartHand(Document& document, PlotView& plot, QObject* parent)
    : QObject(parent), m_document(document), m_plot(plot) {
  connect(&plot, &PlotView::probeDragged, this, &ChartHand::dragRate);
  connect(&plot, &PlotView::pointed, this, [this](const QString&, QPointF at) { pointAt(at); });
  connect(&plot, &PlotView::pointerLeft, this, [this] { pointAt({}); });
  connect(&plot, &PlotView::rangesRequested, this,
          [this](const QString&, Range x, Range y) { setRanges(x, y); });
  connect(&plot, &PlotView::resetRequested, this, [this] { resetChartRanges(m_document); });
  connect(&plot, &PlotView::gestureEnded, this, [this] {
    for (const QString& key : {draggedRateKey, chartRangesKey()}) m_document.endMerge(key);
  });
}

void ChartHand::refresh() {
  const TrainView view = m_document.state().train.view;
  if (view != m_view) m_pointer.reset();
  m_view = view;
}

void ChartHand::pointAt(std::optional<QPointF> at) {
  if (!isOverEpochs(m_document.state().train.view)) at.reset();
  if (m_pointer == at) return;
  m_pointer = at;
  emit pointerMoved();
}

/// By a share of what is shown; from the middle at first.
void ChartHand::movePointer(double share) {
  const Range& x = m_plot.scene().x.range;
  const double top = m_plot.scene().panes.front().y.range.upper;
  const QPointF at = m_pointer.value_or(QPointF(x.lower + x.span() / 2, top));
  pointAt(QPointF(std::clamp(at.x() + share * x.span(), x.lower, x.upper), at.y()));
}

void ChartHand::setRanges(const Range& x, const Range& y) {
  const PlotScene& shown = m_plot.scene();
  setChartRanges(m_document, shown.x.range, shown.panes.front().y.range, x, y);
}

/// Along the epochs, about the middle.
void ChartHand::zoom(double factor) {
  const PlotAxis& x = m_plot.scene().x;
  const Range& range = x.range;
  const Range closer =
      zoomedRange(range, AxisScale::Linear, factor, range.lower + range.span() / 2, x.farthest);
  setRanges(closer, m_plot.scene().panes.front().y.range);
  m_document.endMerge(chartRangesKey());
}

void ChartHand::dragRate(double x) {
  editTrain(m_document, draggedRateKey,
            [x](TrainState& train) { train.training.optimizer.rate = rateAtHand(x); });
}

bool ChartHand::press(const QKeyEvent& event) {
  constexpr double closer = 1.25, step = 0.01;
  switch (event.key()) {
    case Qt::Key_Plus:
      return zoom(closer), true;
    case Qt::Key_Minus:
      return zoom(1 / closer), true;
    case Qt::Key_0:
      return resetChartRanges(m_document), true;
    case Qt::Key_Comma:
      return movePointer(-step), true;
    case Qt::Key_Period:
      return movePointer(step), true;
    default:
      return false;
  }
}

}  // namespace alab
