#pragma once
// Colours of classes of data: muted tints for areas, dark ones for points. No function has one of them, so
// that a class is not taken for a function; points differ in shape, too.
#include <QColor>

#include "ui/theme/theme.h"

namespace alab {

/// The colours repeat after six classes.
QColor classPointColour(const Theme& theme, std::size_t classNumber);

/// Between nothing (the plot's background) and the tint of the class, for sureness 0 to 1.
QColor classAreaColour(const Theme& theme, std::size_t classNumber, double sureness);

}  // namespace alab
