#pragma once
// A tiny picture of a function's curve, for lists.
#include <QPixmap>

#include "core/activation/activation.h"

namespace alab {

/// The curve over x -4..4, y -1.5..2.5, with the axes behind it; jumps are not drawn as lines.
QPixmap curveThumbnail(const Function& function, QSize size, double pixelRatio, const QColor& curve,
                       const QColor& axes);

}  // namespace alab
