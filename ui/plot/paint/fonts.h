#pragma once
// The font of everything written in a plot. One place, so that screen and files measure texts alike.
#include <QFont>

namespace alab {

/// The letters of plots at a size in px, the same on screen and in files.
QFont letters(double pixels);

}  // namespace alab
