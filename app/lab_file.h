#pragma once
#include <string>

#include "app/commands/command.h"

namespace alab {

/// Whether the lab file named on the command line can be opened. What is wrong inside is told on standard
/// error, the rest opens.
Outcome checkLabFile(const std::string& name);

}  // namespace alab
