#include "core/nn/loss.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/activation/catalogue.h"
#include "core/nn/nn_kernels.h"

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

Term tanhHalfSquared(double out, double y) {
  const double distance = std::tanh(out) - (2 * y - 1), e = std::exp(-2 * std::fabs(out));
  return {distance * distance / 2, distance * 4 * e / ((1 + e) * (1 + e))};
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

/// The gradient of softmaxCrossEntropy alone.
template <class T>
void softmaxGradient(const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient) {
  assert(targets.rows() == output.rows() && targets.columns() == 1);
  const T share = 1 / static_cast<T>(output.rows());
  nnKernels<T>().softmax(share, output, gradient);
  for (std::size_t i = 0; i < output.rows(); ++i)
    gradient(i, static_cast<std::size_t>(targets(i, 0))) -= share;
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
    case Loss::TanhHalfSquared:
      return meanOfTerms(output, targets, gradient, tanhHalfSquared);
  }
  return 0;
}

template <class T>
void lossGradient(Loss loss, const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient) {
  gradient.resize(output.rows(), output.columns());
  if (loss == Loss::SoftmaxCrossEntropy) return softmaxGradient(output, targets, gradient);
  if (loss == Loss::TanhHalfSquared) {
    lossOf(loss, output, targets, gradient);
    return;
  }
  static const Function sigmoid(builtIn("sigmoid"));
  const T count = static_cast<T>(output.all().size());
  const T factor = (loss == Loss::MeanSquared ? 2 : 1) / count;
  if (loss == Loss::BinaryCrossEntropy)
    sigmoid.activation.forward(output.all(), sigmoid.params, gradient.all());
  const std::span<const T> guess = loss == Loss::MeanSquared ? output.all() : std::as_const(gradient).all();
  std::ranges::transform(guess, targets.all(), gradient.all().begin(),
                         [factor](T p, T y) { return factor * (p - y); });
}

template double lossOf(Loss, const Matrix<float>&, const Matrix<float>&, Matrix<float>&);
template double lossOf(Loss, const Matrix<double>&, const Matrix<double>&, Matrix<double>&);
template void lossGradient(Loss, const Matrix<float>&, const Matrix<float>&, Matrix<float>&);
template void lossGradient(Loss, const Matrix<double>&, const Matrix<double>&, Matrix<double>&);

}  // namespace alab
