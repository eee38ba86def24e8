#pragma once
// The numbers at the axes. A dot is the decimal sign in every language, as in the files.
#include <QString>

namespace alab {

/// A tick in plain decimals with as many places as the step between ticks needs (nine at most) and a true
/// minus sign: "−0.25", never "1.38778e-17".
QString tickLabel(double tick, double step);

}  // namespace alab
