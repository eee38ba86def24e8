#pragma once
// The colours themselves, one table per theme.
#include <array>

#include "ui/theme/theme.h"

namespace alab {

/// In the order of ThemeId.
std::array<Theme, 4> makeThemes();

}  // namespace alab
