#pragma once
// The program with a window: preferences, language, theme, document and pages are put together here and
// nowhere else.
#include <QString>

namespace alab {

/// Shows the window until it is closed; the exit status of the program. A display must exist (main.cpp
/// checks). `file`: a lab file to open; without one the lab of the last time comes back.
int runWindow(int& argc, char** argv, const QString& file);

}  // namespace alab
