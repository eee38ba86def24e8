#pragma once
// Activations in Python: their formulas in the words of NumPy, which are those of PyTorch, too.
#include <string>
#include <string_view>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

/// A formula of a card as a Python expression: where, maximum, minimum, clip, arctan in the place of if, max,
/// min, clamp, atan, ** of ^, & | ~ of && || !, and an underscore behind a parameter that is called like a
/// keyword.
std::string pythonExpression(std::string_view formula);

/// "def f_swish(x, beta=1):\n    return x * sigmoid(beta * x)\n"; a typed formula is called "f_own_" and a
/// number.
std::string pythonFunction(const Activation& activation);

/// "f_swish(z, beta=1.5)": of `argument`, with a text for each parameter.
std::string pythonCall(const Card& card, std::string_view argument, const std::vector<std::string>& params);

/// A number as Python reads it: "inf" is no word there.
std::string pythonNumber(double value);

}  // namespace alab
