#pragma once
// The command line: which sub-command is called with what. Sub-commands run here, without a display; the
// window is left to the caller.
#include <string>
#include <variant>
#include <vector>

#include "app/commands/command.h"

namespace alab {

/// The call asks for the window.
struct WindowCall {
  std::string file;  ///< a lab file to open; may be empty
};

/// Reads the arguments (the program's name left out) and runs the sub-command among them. Either the window
/// is wanted or the status of the program is known; failures have been told on standard error in one line.
std::variant<WindowCall, Status> runCommandLine(const std::vector<std::string>& arguments);

/// One line on standard error; the status to leave with.
Status report(const Outcome& outcome);

}  // namespace alab
