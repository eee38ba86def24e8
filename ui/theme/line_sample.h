#pragma once
// How a line is shown by a short piece of it: on a chip, in a label.
#include <QPen>

namespace alab {

/// The pen for a sample of `length` px. A dash pattern that is too long for it is drawn smaller, so that one
/// period and the next dash are seen: a single dash would look like a solid line.
QPen samplePen(const QPen& pen, double length);

}  // namespace alab
