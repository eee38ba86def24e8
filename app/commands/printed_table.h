#pragma once
#include <string>

#include "ui/plot/plot_scene.h"

namespace alab {

/// Columns side by side, for eyes and for tools that split at blanks: the column of texts, then the numbers.
std::string printed(const DataTable& table);

}  // namespace alab
