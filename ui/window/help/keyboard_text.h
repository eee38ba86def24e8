#pragma once
// The keyboard table: every command of the menus that has a key, and the keys of the page, of the function
// bar, of stories and of presentations, from the tables by which they work.
#include <QString>

#include "ui/panels/panel.h"
#include "ui/window/commands/commands.h"

namespace alab {

/// Translated rich text.
QString keyboardText(const Commands& commands, const Panel& page);

}  // namespace alab
