#pragma once
// The program with a window: preferences, language, theme, document and pages are put together here and
// nowhere else.
#include <optional>

#include "core/state/lab_state.h"

namespace alab {

/// Shows the window until it is closed; the exit status of the program. A display must exist (main.cpp
/// checks). `opened`: the state of a lab file named on the command line; without one the last state comes
/// back.
int runWindow(int& argc, char** argv, const std::optional<LabState>& opened = {});

}  // namespace alab
