#pragma once
#include <optional>
#include <string>

#include "app/commands/command.h"
#include "ui/files/lab_store.h"

namespace alab {

/// Reads the lab file named on the command line. What is wrong inside is told on standard error, the rest
/// opens.
Outcome readLabFile(const std::string& name, std::optional<StoredLab>& stored);

}  // namespace alab
