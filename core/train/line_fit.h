#pragma once
// A straight line through the points of data with one feature: by least squares, and step by step as a
// network without hidden layers learns it.
#include "core/train/trainer.h"

namespace alab {

struct Line {
  double slope = 0, intercept = 0;
};

/// The line with the least squares of the errors; level where all x are the same. One sample at least.
Line leastSquares(const Matrix<double>& x, const Matrix<double>& y);

/// One step of gradient descent on one sample, as arithmetic: of w x + b with the loss (w x + b - y)^2.
struct LineUpdate {
  double x = 0, y = 0;  ///< the sample
  double rate = 0;
  Line before, after;

  double guess() const { return before.slope * x + before.intercept; }
  double error() const { return guess() - y; }
};

/// The next step of a trainer. Nothing unless its network is such a line and its settings are those of plain
/// descent, sample by sample.
std::optional<LineUpdate> nextUpdate(const Trainer<float>& trainer);

}  // namespace alab
