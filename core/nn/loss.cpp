#include "core/nn/loss.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// A loss at one output and its derivative.
struct Term {
  double loss, slope;
};

Term squared(double out, double y) {
  return {(out - y) * (out - y), 2 * (out - y)};
}

Term crossEntropy(double out, double y) {
  const double e = std::exp(-std::fabs(out));
  const double sigmoid = out >= 0 ? 1 / (1 + e) : e / (1 + e);
  return {std::max(out, 0.0) + std::log1p(e) - y * out, sigmoid - y};
}

template <class T, class TermOf>
double meanOfTerms(const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient, TermOf term) {
  assert(targets.rows() == output.rows() && targets.columns() == output.columns());
  const double count = static_cast<double>(output.all().size());
  double sum = 0;
  for (std::size_t i = 0; i < output.all().size(); ++i) {
    const Term at = term(output.all()[i], targets.all()[i]);
    sum += at.loss;
    gradient.all()[i] = static_cast<T>(at.slope / count);
  }
  return sum / count;
}

/// Loss of one sample; the slopes are the softmax, less 1 at the class.
template <class T>
double softmaxTerm(std::span<const T> out, std::size_t label, double samples, std::span<T> slopes) {
  assert(label < out.size());
  const double largest = *std::ranges::max_element(out);
  double sum = 0;
  for (const T z : out) sum += std::exp(z - largest);
  for (std::size_t j = 0; j < out.size(); ++j)
    slopes[j] = static_cast<T>((std::exp(out[j] - largest) / sum - (j == label ? 1 : 0)) / samples);
  return std::log(sum) + largest - out[label];
}

template <class T>
double softmaxCrossEntropy(const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient) {
  assert(targets.rows() == output.rows() && targets.columns() == 1);
  const double samples = static_cast<double>(output.rows());
  double sum = 0;
  for (std::size_t i = 0; i < output.rows(); ++i)
    sum += softmaxTerm(output.row(i), static_cast<std::size_t>(targets(i, 0)), samples, gradient.row(i));
  return sum / samples;
}

}  // namespace

template <class T>
double lossOf(Loss loss, const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient) {
  gradient.resize(output.rows(), output.columns());
  switch (loss) {
    case Loss::MeanSquared:
      return meanOfTerms(output, targets, gradient, squared);
    case Loss::BinaryCrossEntropy:
      return meanOfTerms(output, targets, gradient, crossEntropy);
    case Loss::SoftmaxCrossEntropy:
      return softmaxCrossEntropy(output, targets, gradient);
  }
  return 0;
}

template double lossOf(Loss, const Matrix<float>&, const Matrix<float>&, Matrix<float>&);
template double lossOf(Loss, const Matrix<double>&, const Matrix<double>&, Matrix<double>&);

}  // namespace alab
