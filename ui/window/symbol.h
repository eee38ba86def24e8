#pragma once
// The program's own icons (resources/icons, SVG drawn in currentColor), in any colour and crisp at any size.
#include <QColor>
#include <QPixmap>
#include <QString>

namespace alab {

/// `side`: px of the square; `devicePixelRatio`: of the screen it is shown on. Empty when there is no such
/// icon.
QPixmap symbol(const QString& name, const QColor& colour, int side, qreal devicePixelRatio);

}  // namespace alab
