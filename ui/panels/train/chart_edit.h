#pragma once
// What the hand can do to the chart of the Train page.
#include "ui/document/document.h"

namespace alab {

/// Whether its x axis has epochs: such a chart can be zoomed, smoothed and read at the pointer.
bool isOverEpochs(TrainView view);

/// Another view begins with all of its values.
void setView(Document& document, TrainView view);
/// Linear or logarithmic losses.
void flipScale(Document& document);
/// `memory` of the running mean, see smoothed().
void setSmoothing(Document& document, double memory);

/// Ranges that the hand wants of the chart, shown with these by now; one that is shown already stays as free
/// as it was. Successive calls are one undo step until endMerge(). Nothing where isOverEpochs() is not so.
void setChartRanges(Document& document, const Range& shownX, const Range& shownY, const Range& x,
                    const Range& y);
/// Back to all epochs and values.
void resetChartRanges(Document& document);

/// The key of setChartRanges() for Document::endMerge().
QString chartRangesKey();

}  // namespace alab
