#include "core/nn/network.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/matrix/product.h"

namespace alab {
namespace {

template <class T>
void dense(const Layer<T>& layer, const Matrix<T>& x, Matrix<T>& z) {
  z.resize(x.rows(), layer.w.rows());
  for (std::size_t i = 0; i < z.rows(); ++i) std::ranges::copy(layer.b, z.row(i).begin());
  multiply<T>(1, x.view(), layer.w.view().transposed(), z.view(), Into::Add);
}

template <class T>
void forwardLayer(const Layer<T>& layer, const Matrix<T>& x, LayerTrace<T>& trace) {
  dense(layer, x, trace.z);
  if (layer.norm) batchNormForward(*layer.norm, trace.z, trace.normalized, trace.pre);
  if (!layer.activation) return;
  const Matrix<T>& pre = trace.activationInput();
  trace.post.resize(pre.rows(), pre.columns());
  trace.slope.resize(pre.rows(), pre.columns());
  layer.activation->activation.valueAndDerivative(pre.all(), layer.activation->params, trace.post.all(),
                                                  trace.slope.all());
}

template <class T>
void activationBackward(const Function& function, const LayerTrace<T>& trace, Matrix<T>& gradient,
                        std::vector<T>& params) {
  params.assign(function.params.size(), T(0));
  Matrix<T> partial(params.empty() ? 0 : gradient.rows(), gradient.columns());
  for (std::size_t k = 0; k < params.size(); ++k) {
    function.activation.partial(trace.activationInput().all(), function.params, k, partial.all());
    double sum = 0;
    for (std::size_t i = 0; i < partial.all().size(); ++i) sum += partial.all()[i] * gradient.all()[i];
    params[k] = static_cast<T>(sum);
  }
  std::ranges::transform(gradient.all(), trace.slope.all(), gradient.all().begin(), std::multiplies<>());
}

template <class T>
void addColumnSums(const Matrix<T>& gradient, std::vector<T>& sums) {
  sums.assign(gradient.columns(), T(0));
  for (std::size_t i = 0; i < gradient.rows(); ++i)
    std::ranges::transform(sums, gradient.row(i), sums.begin(), std::plus<>());
}

/// From dL/doutput to dL/dz in place.
template <class T>
void backwardToZ(const Layer<T>& layer, const LayerTrace<T>& trace, Matrix<T>& d,
                 LayerGradient<T>& gradient) {
  if (layer.activation) activationBackward(*layer.activation, trace, d, gradient.params);
  if (layer.norm) batchNormBackward(*layer.norm, trace.normalized, d, gradient.gamma, gradient.beta);
}

template <class T>
void weightGradients(const Layer<T>& layer, const Matrix<T>& input, const Matrix<T>& d,
                     LayerGradient<T>& gradient) {
  gradient.w.resize(layer.w.rows(), layer.w.columns());
  multiply<T>(1, d.view().transposed(), input.view(), gradient.w.view());
  if (layer.norm)
    gradient.b.assign(layer.b.size(), T(0));
  else
    addColumnSums(d, gradient.b);
}

}  // namespace

template <class T>
void forward(const Network<T>& network, const Matrix<T>& x, Trace<T>& trace) {
  trace.resize(network.layers.size());
  for (std::size_t l = 0; l < trace.size(); ++l)
    forwardLayer(network.layers[l], l == 0 ? x : trace[l - 1].output(), trace[l]);
}

template <class T>
Matrix<T> predict(const Network<T>& network, const Matrix<T>& x) {
  Matrix<T> a = x, z;
  for (const Layer<T>& layer : network.layers) {
    dense(layer, a, z);
    if (layer.norm) batchNormInference(*layer.norm, Matrix<T>(z), z);
    if (layer.activation) layer.activation->activation.forward(z.all(), layer.activation->params, z.all());
    std::swap(a, z);
  }
  return a;
}

template <class T>
void backward(const Network<T>& network, const Matrix<T>& x, const Trace<T>& trace, Matrix<T>& outputGradient,
              Gradient<T>& gradient) {
  gradient.resize(network.layers.size());
  Matrix<T> below;
  for (std::size_t l = network.layers.size(); l-- > 0;) {
    const Layer<T>& layer = network.layers[l];
    backwardToZ(layer, trace[l], outputGradient, gradient[l]);
    weightGradients(layer, l == 0 ? x : trace[l - 1].output(), outputGradient, gradient[l]);
    if (l == 0) return;
    below.resize(x.rows(), layer.w.columns());
    multiply<T>(1, outputGradient.view(), layer.w.view(), below.view());
    std::swap(below, outputGradient);
  }
}

template <class T>
double penaltyOf(const Network<T>& network, const Penalty& penalty) {
  double size = 0, squares = 0;
  for (const Layer<T>& layer : network.layers)
    for (const double w : layer.w.all()) size += std::fabs(w), squares += w * w;
  return penalty.l1 * size + penalty.l2 * squares;
}

template <class T>
void addPenalty(const Network<T>& network, const Penalty& penalty, Gradient<T>& gradient) {
  const auto slope = [&](double w) { return penalty.l1 * ((w > 0) - (w < 0)) + 2 * penalty.l2 * w; };
  for (std::size_t l = 0; l < network.layers.size(); ++l)
    std::ranges::transform(network.layers[l].w.all(), gradient[l].w.all(), gradient[l].w.all().begin(),
                           [&](T w, T d) { return static_cast<T>(d + slope(w)); });
}

#define ALAB_NETWORK_OF(T)                                                                                \
  template void forward(const Network<T>&, const Matrix<T>&, Trace<T>&);                                  \
  template Matrix<T> predict(const Network<T>&, const Matrix<T>&);                                        \
  template void backward(const Network<T>&, const Matrix<T>&, const Trace<T>&, Matrix<T>&, Gradient<T>&); \
  template double penaltyOf(const Network<T>&, const Penalty&);                                           \
  template void addPenalty(const Network<T>&, const Penalty&, Gradient<T>&);
ALAB_NETWORK_OF(float)
ALAB_NETWORK_OF(double)

}  // namespace alab
