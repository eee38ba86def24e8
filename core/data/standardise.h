#pragma once
// Features of one size, so that one learning rate fits them all.
#include "core/data/data_set.h"

namespace alab {

/// x -> (x - mean) / spread for each feature.
struct FeatureScale {
  std::vector<double> means, spreads;
  bool operator==(const FeatureScale&) const = default;
};

/// That makes each feature of mean 0 and mean square 1; one that never changes stays as it is. Values are
/// below 1e150.
FeatureScale scaleOf(const Matrix<double>& x);

/// As many columns as the scale has.
void apply(const FeatureScale& scale, Matrix<double>& x);

/// Both parts by the scale of the training part: a test must not tell anything before it is taken.
SplitData standardised(SplitData data);

}  // namespace alab
