#pragma once
// Changes of the Softmax page's settings that keep them sound.
#include <functional>

#include "ui/document/document.h"

namespace alab {

/// One step for undo, or part of one with the same key.
void editSoftmax(Document& document, const QString& mergeKey,
                 const std::function<void(SoftmaxState&)>& mutate);

/// To a value within the limits; all together where they are to move so, their differences kept.
void moveScore(SoftmaxState& state, std::size_t i, double value);
/// 2 to 10 finite scores; the target stays one of the classes.
void setScores(SoftmaxState& state, const std::vector<double>& scores);
/// The last classes go, or new ones come with the score 0.
void setClassCount(SoftmaxState& state, std::size_t count);

/// Why these cannot be the scores of the page, in words; empty when they can.
QString problemWithScores(const std::vector<double>& scores);

}  // namespace alab
