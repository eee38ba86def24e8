#pragma once
#include <QFont>

namespace alab {

/// The letters of plots at a size in px, the same on screen and in files.
QFont letters(double pixels);

}  // namespace alab
