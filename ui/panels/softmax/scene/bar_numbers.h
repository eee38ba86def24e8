#pragma once
// The numbers at the ends of bars: as many of them, with as many places, as stand side by side.
#include <functional>

#include "ui/panels/softmax/scene/bar_pane.h"

namespace alab {

/// How many digits beside each other a pane has room for. Exported figures are wide.
inline constexpr double digitsOfFigures = 60;

/// Numbers with three places, else with two, at all bars where none meets another one in a pane of so many
/// digits; else that of the `important` bar alone.
void addNumbers(BarPane& bars, double digits, std::size_t important,
                const std::function<QStringList(int places)>& texts);

/// Where the number of a bar stands.
double noteHeight(const BarPane& bars, std::size_t bar);

}  // namespace alab
