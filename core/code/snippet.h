#pragma once
// What stands around the formula in every language.
#include <string>
#include <string_view>

#include "core/activation/activation.h"

namespace alab {

/// The id of the card; "f" where that is no name but a formula that was typed.
std::string functionName(const Card& card);

/// The name of a parameter or, where it is a word of Python or C++, that with _ behind it.
std::string safeName(std::string_view parameter);

/// "Swish: x * sigmoid(beta * x)", on one line whatever it says.
std::string summaryLine(const Card& card);

/// Without an end: infinite, or the largest double, which the cards take for "none".
bool isEndless(double value);

}  // namespace alab
