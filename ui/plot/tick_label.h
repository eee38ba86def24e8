#pragma once
// The numbers at the axes. A dot is the decimal sign in every language, as in the files.
#include <QString>

namespace alab {

/// A tick in plain decimals with as many places as the step between ticks needs (nine at most) and a true
/// minus sign: "−0.25", never "1.38778e-17". Where those would be long, a power of ten: "2·10²⁸".
QString tickLabel(double tick, double step);

/// A round step without 2.5, 25 and so on: 2 and 20 in their place. Quarters stay, the largest slope of
/// Sigmoid is one.
double readableStep(double step);

/// The round step below one of 1, 2 or 5 times a power of ten that is not much smaller: 4 below 5, 1 below 2.
double nextStepBelow(double step);

}  // namespace alab
