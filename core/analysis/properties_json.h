#pragma once
#include <string>

#include "core/analysis/mean_field.h"
#include "core/analysis/properties.h"

namespace alab {

struct FixedPointOf {
  StartVariance start;
  std::optional<FixedPoint> point;
};

/// What mean-field theory was asked about a function.
struct MeanFieldReport {
  std::vector<MeanField> fields;
  std::vector<FixedPointOf> fixedPoints;
};

/// One object of `analyze --json`: the keys of tests/golden/properties.json, then `kinks`.
std::string propertiesJson(const Function& function, const Properties& properties,
                           const MeanFieldReport& theory = {});

}  // namespace alab
