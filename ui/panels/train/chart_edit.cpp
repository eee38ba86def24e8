#include "ui/panels/train/chart_edit.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/state/train_fields.h"
#include "ui/panels/train/train_edit.h"

namespace alab {
namespace {

class ChartEdit {
  Q_DECLARE_TR_FUNCTIONS(alab::ChartEdit)
};

void editRanges(Document& document, const QString& mergeKey, const std::function<void(TrainState&)>& mutate) {
  document.edit([] { return ChartEdit::tr("change the view"); }, mergeKey,
                [&mutate](LabState& next) { mutate(next.train); });
}

/// As a file keeps it: what the hand can reach can be saved.
void takeRange(const Range& wanted, const Range& limits, std::optional<Range>& out) {
  const double below = std::max(limits.lower - wanted.lower, 0.0);  // moved, not cut: the span survives
  const double above = std::max(wanted.upper - limits.upper, 0.0);
  const Range range = {std::clamp(wanted.lower + below - above, limits.lower, limits.upper),
                       std::clamp(wanted.upper + below - above, limits.lower, limits.upper)};
  if (isWideEnough(range)) out = range;
}

}  // namespace

bool isOverEpochs(TrainView view) {
  return view == TrainView::Loss || view == TrainView::Accuracy || view == TrainView::Learned;
}

void setView(Document& document, TrainView view) {
  editTrain(document, {}, [view](TrainState& train) {
    if (train.view == view) return;
    train.view = view;
    train.chart.values.reset();
  });
}

void flipScale(Document& document) {
  editTrain(document, {}, [](TrainState& train) {
    if (train.view != TrainView::Loss) return;
    train.logScale = !train.logScale;
    train.chart.values.reset();
  });
}

void setSmoothing(Document& document, double memory) {
  editTrain(document, {}, [memory](TrainState& train) { train.chart.smoothing = memory; });
}

void setChartRanges(Document& document, const Range& shownX, const Range& shownY, const Range& x,
                    const Range& y) {
  if (!isOverEpochs(document.state().train.view)) return;
  editRanges(document, chartRangesKey(), [&](TrainState& train) {
    if (x != shownX) takeRange(x, chartEpochs, train.chart.epochs);
    if (y != shownY) takeRange(y, chartValues, train.chart.values);
  });
}

void resetChartRanges(Document& document) {
  if (!isOverEpochs(document.state().train.view)) return;
  editRanges(document, {}, [](TrainState& train) {
    train.chart.epochs.reset();
    train.chart.values.reset();
  });
}

QString chartRangesKey() {
  return QStringLiteral("train.chart");
}

}  // namespace alab
