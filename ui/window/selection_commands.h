#pragma once
// What the Functions menu does to the focused function of the bar; nothing when none is focused.
#include "ui/document/document.h"

namespace alab {

void focusNextFunction(Document& document);
void showOrHideFocused(Document& document);
void removeFocused(Document& document);

}  // namespace alab
