#pragma once
// Features of one size, so that one learning rate fits them all.
#include "core/data/data_set.h"

namespace alab {

/// That makes each column of mean 0 and mean square 1; one that never changes becomes 0. Values are below
/// 1e150.
FeatureScale scaleOf(const Matrix<double>& x);

/// As many columns as the scale has.
void apply(const FeatureScale& scale, Matrix<double>& x);

/// Both parts by the scale of the training part: a test must not tell anything before it is taken.
SplitData standardised(SplitData data);

/// The same for values that are asked for.
SplitData withStandardisedTargets(SplitData data);

}  // namespace alab
