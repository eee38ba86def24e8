#pragma once
// Is there a display for the window? Qt itself aborts without one, so the question comes first.
#include "app/commands/command.h"

namespace alab {

/// NoDisplay when the environment names none.
Outcome checkDisplay();

/// From now on a display that is named and cannot be used ends the program with the same line and status, not
/// with Qt's abort.
void leaveWhenTheDisplayFails();

}  // namespace alab
