#pragma once
// Choosing what the weights start with, by hand and by key.
#include "ui/document/document.h"
#include "ui/panels/depth/focused_start.h"

namespace alab {

/// A choice that takes a value goes on from the scale that is shown: nothing jumps. Chosen once more it is no
/// step for undo.
void chooseStart(Document& document, const FocusedStart& shown, StartWeights start);

enum class StartStep { Next, Before };

/// Round and round in the order in which they are offered, but for an edge of chaos that does not exist.
void stepStart(Document& document, const FocusedStart& shown, StartStep step);

}  // namespace alab
