#include "core/data/standardise.h"

#include <cassert>
#include <cmath>

namespace alab {
namespace {

struct ColumnScale {
  double mean = 0, spread = 1;
};

bool isConstant(const Matrix<double>& x, std::size_t feature) {
  for (std::size_t i = 1; i < x.rows(); ++i)
    if (x(i, feature) != x(0, feature)) return false;
  return true;
}

/// In two passes: the squares of what lies around the mean lose no digits.
ColumnScale scaleOfColumn(const Matrix<double>& x, std::size_t feature) {
  if (isConstant(x, feature)) return {x(0, feature), 1};
  const double count = static_cast<double>(x.rows());
  double sum = 0, squares = 0;
  for (std::size_t i = 0; i < x.rows(); ++i) sum += x(i, feature);
  const double mean = sum / count;
  for (std::size_t i = 0; i < x.rows(); ++i) squares += (x(i, feature) - mean) * (x(i, feature) - mean);
  return {mean, squares > 0 ? std::sqrt(squares / count) : 1};
}

}  // namespace

FeatureScale scaleOf(const Matrix<double>& x) {
  FeatureScale scale;
  for (std::size_t feature = 0; feature < x.columns(); ++feature) {
    const ColumnScale column = scaleOfColumn(x, feature);
    scale.means.push_back(column.mean);
    scale.spreads.push_back(column.spread);
  }
  return scale;
}

void apply(const FeatureScale& scale, Matrix<double>& x) {
  assert(x.columns() == scale.means.size());
  for (std::size_t i = 0; i < x.rows(); ++i)
    for (std::size_t feature = 0; feature < x.columns(); ++feature)
      x(i, feature) = (x(i, feature) - scale.means[feature]) / scale.spreads[feature];
}

SplitData standardised(SplitData data) {
  data.scale = scaleOf(data.train.x);
  for (DataSet* part : {&data.train, &data.test}) apply(data.scale, part->x);
  return data;
}

SplitData withStandardisedTargets(SplitData data) {
  data.targetScale = scaleOf(data.train.y);
  for (DataSet* part : {&data.train, &data.test}) apply(data.targetScale, part->y);
  return data;
}

}  // namespace alab
