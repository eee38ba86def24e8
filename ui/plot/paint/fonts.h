#pragma once
// The font of everything written in a plot. One place, so that screen and files measure texts alike.
#include <QFont>
#include <QSizeF>

class QPainter;

namespace alab {

/// The letters of plots at a size in px, the same on screen and in files.
QFont letters(double pixels);

/// The painter's letters become smaller, down to `least` of their size, where the text is wider than its
/// room.
void shrinkToFit(QPainter& painter, const QString& text, double room, double least);

// Measured once: the same names and numbers stand in picture after picture, and one layout asks several
// times. For fonts made from letters(), bold or not.
/// On one line.
double widthOf(const QString& text, const QFont& font);
/// In lines of at most `room` px.
QSizeF sizeOf(const QString& text, const QFont& font, double room);

}  // namespace alab
