#pragma once
// The font of everything written in a plot. One place, so that screen and files measure texts alike.
#include <QFont>

class QPainter;

namespace alab {

/// The letters of plots at a size in px, the same on screen and in files.
QFont letters(double pixels);

/// The painter's letters become smaller, down to `least` of their size, where the text is wider than its
/// room.
void shrinkToFit(QPainter& painter, const QString& text, double room, double least);

}  // namespace alab
