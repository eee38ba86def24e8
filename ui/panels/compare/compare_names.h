#pragma once
// What things are called on the Compare page, and how its sentences are said.
#include <QString>

#include "core/sentence.h"
#include "core/state/compare_state.h"

namespace alab {

QString viewName(CompareView view);
/// What the view is for, in a sentence.
QString viewTip(CompareView view);

/// Sentences of the core in the language of the window, numbers with three digits as on axes.
const Speech& windowSpeech();
QString saidInWindow(const Sentence& sentence);

}  // namespace alab
