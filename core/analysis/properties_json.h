#pragma once
#include <string>

#include "core/analysis/properties.h"

namespace alab {

/// One object of `analyze --json`: the keys of tests/golden/properties.json, then `kinks`. Doubles in the
/// shortest form that reads back, non-finite ones as the strings "inf", "-inf", "nan".
std::string propertiesJson(const Function& function, const Properties& properties);

}  // namespace alab
