#pragma once
#include <optional>
#include <string>

#include "app/commands/command.h"
#include "core/state/lab_state.h"

namespace alab {

/// Reads the lab file named on the command line. What is wrong inside is told on standard error, the rest
/// opens.
Outcome readLabFile(const std::string& name, std::optional<LabState>& state);

}  // namespace alab
