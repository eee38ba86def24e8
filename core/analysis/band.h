#pragma once
// Several runs of the same experiment in three numbers.
#include <vector>

namespace alab {

/// The 10 %, 50 % and 90 % quantiles over runs.
struct Band {
  double lower = 0, median = 0, upper = 0;
};

/// Of one value or more; between two neighbours it is interpolated. NaN counts as larger than all.
Band bandOf(std::vector<double> values);

}  // namespace alab
