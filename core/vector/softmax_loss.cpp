#include "core/vector/softmax_loss.h"

#include <cassert>

#include "core/scalar/compensated_sum.h"

namespace alab {
namespace {

/// epsilon / n, and at the label what completes it to 1.
std::vector<double> smoothed(std::size_t classes, SoftmaxTarget target) {
  const double share = target.smoothing / static_cast<double>(classes);
  std::vector<double> y(classes, share);
  y[target.label] = 1 - static_cast<double>(classes - 1) * share;
  return y;
}

/// p - y at the label from 1 - p and 1 - y, which are small where both are nearly 1.
double differenceAt(const Softmax& softmax, SoftmaxTarget target, std::size_t i) {
  const double classes = static_cast<double>(softmax.size());
  if (i != target.label) return softmax.probability(i) - target.smoothing / classes;
  return target.smoothing * (classes - 1) / classes - softmax.remainder(i);
}

}  // namespace

SoftmaxLoss softmaxLoss(const Softmax& softmax, SoftmaxTarget target) {
  assert(target.label < softmax.size() && labelSmoothing.contains(target.smoothing));
  SoftmaxLoss result;
  result.target = smoothed(softmax.size(), target);
  CompensatedSum loss;
  for (std::size_t i = 0; i < softmax.size(); ++i) {
    result.costs.push_back(0 - softmax.logProbability(i));
    result.difference.push_back(differenceAt(softmax, target, i));
    result.gradient.push_back(result.difference[i] / softmax.temperature());
    if (result.target[i] != 0) loss += static_cast<long double>(result.target[i]) * result.costs[i];
  }
  result.loss = static_cast<double>(loss.value());
  return result;
}

}  // namespace alab
