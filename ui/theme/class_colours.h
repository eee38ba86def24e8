#pragma once
// The plane of a data set in the colours of its classes.
#include "ui/theme/theme.h"

namespace alab {

/// Between the plot's background and a tint of the class, for sureness 0 to 1: lighter than the points on it.
QColor classAreaColour(const Theme& theme, int classNumber, double sureness);

}  // namespace alab
