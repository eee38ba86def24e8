#pragma once
// An activation as a Python function of NumPy, PyTorch, Keras or JAX.
#include <string>

#include "core/activation/activation.h"
#include "core/code/code_language.h"

namespace alab {

/// A module of one function; `language` is one of those four.
std::string pythonModule(const Function& function, CodeLanguage language);

}  // namespace alab
