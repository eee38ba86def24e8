#pragma once
// How the parts of the Train page change the state.
#include <functional>

#include "ui/document/document.h"

namespace alab {

/// One step for undo, or part of one with the same key.
void editTrain(Document& document, const QString& mergeKey, const std::function<void(TrainState&)>& mutate);

}  // namespace alab
