#pragma once
// A tiny picture of what a property means: two well-known curves side by side, the one that has it and the
// one that has not, or with much and little of it.
#include <QFont>
#include <QImage>
#include <QPalette>
#include <array>

namespace alab {

enum class PropertyPicture { None, Range, Monotone, ZeroCentred, LargestSlope, Smooth, Saturates };

/// The ids of its curves, the one that has the property first.
std::array<const char*, 2> examplesOf(PropertyPicture picture);

/// In the colours of the palette, as large as the letters; `pixelRatio` pixels a px.
QImage drawn(PropertyPicture picture, const QPalette& palette, const QFont& font, double pixelRatio);

}  // namespace alab
