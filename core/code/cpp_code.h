#pragma once
// An activation as a C++ function.
#include <string>

#include "core/activation/activation.h"

namespace alab {

/// A header (C++17) of one inline function of doubles in a namespace, where the function of the id tanh does
/// not meet that of the standard library.
std::string cppHeader(const Function& function);

}  // namespace alab
