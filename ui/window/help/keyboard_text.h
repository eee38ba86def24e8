#pragma once
// The keyboard table: every command of the menus that has a key, and the keys of the plot and of
// presentations.
#include <QString>

#include "ui/window/commands/commands.h"

namespace alab {

/// Translated rich text.
QString keyboardText(const Commands& commands);

}  // namespace alab
