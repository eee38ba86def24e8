#pragma once
#include <optional>
#include <string>

#include "app/commands/command.h"
#include "core/state/lab_state.h"

namespace alab {

/// Reads the lab file named on the command line. What in it is wrong is told on standard error, and the rest
/// opens. A file that cannot be opened and looks like a word is taken for a misspelled sub-command.
Outcome readLabFile(const std::string& name, std::optional<LabState>& state);

}  // namespace alab
