#pragma once
// Cross-entropy behind a softmax: L = -sum of y ln p, whose slope at the scores is (p - y) / T. Label
// smoothing of Szegedy et al., Rethinking the Inception Architecture for Computer Vision, 2016, section 7.
#include <vector>

#include "core/range.h"
#include "core/vector/softmax.h"

namespace alab {

inline constexpr Range labelSmoothing = {0, 1};

struct SoftmaxTarget {
  std::size_t label = 0;  ///< the class that is right
  double smoothing = 0;   ///< epsilon: y is (1 - epsilon) one-hot + epsilon / n
};

struct SoftmaxLoss {
  std::vector<double> target;      ///< y; sums to 1
  std::vector<double> difference;  ///< p - y, with all its digits where p is nearly y = 1
  std::vector<double> gradient;    ///< dL/dz = (p - y) / T; sums to 0
  std::vector<double> costs;       ///< -ln p of each class: what L would be without smoothing, were it right
  double loss = 0;                 ///< infinite when a masked class is right; NaN as the softmax is
};

/// The label is less than softmax.size(), the smoothing within labelSmoothing.
SoftmaxLoss softmaxLoss(const Softmax& softmax, SoftmaxTarget target);

}  // namespace alab
