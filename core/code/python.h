#pragma once
// Activations in Python: their formulas in the words of NumPy, which are those of PyTorch, too.
#include <string>
#include <string_view>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

/// A formula of a card as a Python expression: where, maximum, minimum, clip, arctan in the place of if, max,
/// min, clamp, atan, and ** of ^.
std::string pythonExpression(std::string_view formula);

/// "def f_swish(x, beta=1):\n    return x * sigmoid(beta * x)\n".
std::string pythonFunction(const Activation& activation);

/// "f_swish(z, beta=1.5)": of `argument`, with a text for each parameter.
std::string pythonCall(const Card& card, std::string_view argument, const std::vector<std::string>& params);

/// A number as Python reads it: "inf" is no word there.
std::string pythonNumber(double value);

}  // namespace alab
