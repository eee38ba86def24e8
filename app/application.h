#pragma once
// The program with a window: preferences, language, theme, document and pages are put together here and
// nowhere else.
#include <optional>

#include "ui/files/lab_store.h"

namespace alab {

/// Shows the window until it is closed; the exit status of the program. A display must exist (main.cpp
/// checks). `stored`: a lab file to open; without one the lab of the last time comes back.
int runWindow(int& argc, char** argv, const std::optional<StoredLab>& stored);

}  // namespace alab
