#pragma once
#include <string>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

/// The functions that the ACTIVATION arguments name, in their order; the error is that of the first wrong
/// one.
Result<std::vector<Function>> parseFunctions(const std::vector<std::string>& texts);

}  // namespace alab
