#include "core/nn/network.h"

#include <algorithm>
#include <cmath>

#include "core/matrix/sums.h"
#include "core/nn/nn_kernels.h"
#include "core/nn/unit_params.h"

namespace alab {
namespace {

template <class T>
void activate(const Layer<T>& layer, LayerTrace<T>& trace) {
  const Matrix<T>& input = trace.activationInput();
  trace.outputStage = LayerTrace<T>::Stage::Post;
  trace.post.resize(input.rows(), input.columns());
  trace.slope.resize(input.rows(), input.columns());
  trace.partial.resize(layer.learnsOneParam() ? input.rows() : 0, input.columns());
  if (layer.paramsOfUnit.rows())
    return unitsForward(*layer.activation, layer.paramsOfUnit, input, trace.post, trace.slope);
  const auto& [activation, params] = *layer.activation;
  if (trace.partial.rows())
    activation.valueAndSlopes(input.all(), params, 0, trace.post.all(), trace.slope.all(),
                              trace.partial.all());
  else
    activation.valueAndDerivative(input.all(), params, trace.post.all(), trace.slope.all());
}

template <class T>
void activateOnly(const Layer<T>& layer, Matrix<T>& z) {
  Matrix<T> slope;
  if (layer.paramsOfUnit.rows())
    return unitsForward(*layer.activation, layer.paramsOfUnit, Matrix<T>(z), z, slope);
  layer.activation->activation.forward(z.all(), layer.activation->params, z.all());
}

/// to = dropped output of the stage that is last.
template <class T>
void drop(LayerTrace<T>& trace) {
  const Matrix<T>& x = trace.output();
  trace.kept.resize(x.rows(), x.columns());
  nnKernels<T>().dropout.drop(trace.dropped, x, trace.kept);
  trace.outputStage = LayerTrace<T>::Stage::Kept;
}

template <class T>
void normalizeStage(const Layer<T>& layer, LayerTrace<T>& trace) {
  batchNormForward(*layer.norm, trace.output(), trace.normalized, trace.normed);
  trace.outputStage = LayerTrace<T>::Stage::Normed;
}

/// Of a layer that is being trained.
template <class T>
void normalizeStage(Layer<T>& layer, LayerTrace<T>& trace) {
  batchNormTraining(*layer.norm, trace.output(), trace.normalized, trace.normed);
  trace.outputStage = LayerTrace<T>::Stage::Normed;
}

/// AnyLayer is const unless the layer is being trained.
template <class T, class AnyLayer>
void forwardLayer(AnyLayer& layer, const Matrix<T>& x, LayerTrace<T>& trace) {
  trace.products.forward(x, layer.w, layer.b, trace.z);
  trace.outputStage = LayerTrace<T>::Stage::Z;
  if (layer.isNormed(NormPlace::BeforeActivation)) normalizeStage(layer, trace);
  trace.inputStage = trace.outputStage;
  if (layer.activation) activate(layer, trace);
  if (layer.isNormed(NormPlace::AfterActivation)) normalizeStage(layer, trace);
  if (trace.dropped.factor.rows()) drop(trace);
}

template <class T, class Layers>
void forwardLayers(Layers& layers, const Matrix<T>& x, Trace<T>& trace) {
  trace.resize(layers.size());
  for (std::size_t l = 0; l < trace.size(); ++l)
    forwardLayer(layers[l], l == 0 ? x : trace[l - 1].output(), trace[l]);
}

/// df/dparameter k at the input of the activation: what the forward pass left, or into `memory`.
template <class T>
const Matrix<T>& partialOf(const Function& function, const LayerTrace<T>& trace, std::size_t k,
                           Matrix<T>& memory) {
  if (trace.partial.rows()) return trace.partial;
  const Matrix<T>& input = trace.activationInput();
  memory.resize(input.rows(), input.columns());
  function.activation.partial(input.all(), function.params, k, memory.all());
  return memory;
}

template <class T>
void paramGradients(const Layer<T>& layer, const LayerTrace<T>& trace, const Matrix<T>& d,
                    LayerGradient<T>& gradient) {
  const Function& function = *layer.activation;
  std::vector<T>& params = gradient.params;
  if (layer.paramsOfUnit.rows())
    return unitParamGradients(function, layer.paramsOfUnit, trace.activationInput(), d, params);
  params.resize(function.params.size());
  for (std::size_t k = 0; k < params.size(); ++k)
    params[k] = static_cast<T>(productOf(partialOf(function, trace, k, gradient.partial).all(), d.all()));
}

/// From dL/doutput to dL/dz in place.
template <class T>
void backwardToZ(const Layer<T>& layer, const LayerTrace<T>& trace, Matrix<T>& d, LayerGradient<T>& gradient,
                 ParamGradients params) {
  const BatchNormSlopes<T> normSlopes = {gradient.gamma, gradient.beta};
  const bool isNormedBefore = layer.isNormed(NormPlace::BeforeActivation);
  if (trace.dropped.factor.rows()) scale(d.all(), trace.dropped.factor.all());
  if (layer.isNormed(NormPlace::AfterActivation))
    batchNormBackward(*layer.norm, trace.normalized, d, normSlopes);
  if (layer.activation && (params == ParamGradients::OfAll || layer.learnsParams))
    paramGradients(layer, trace, d, gradient);
  if (layer.activation && !isNormedBefore) scale(d.all(), trace.slope.all());
  if (isNormedBefore)
    batchNormBackward(*layer.norm, trace.normalized, d, normSlopes,
                      layer.activation ? &trace.slope : nullptr);
}

/// From dL/dz. `below` becomes dL/dinput, if it is wanted.
template <class T>
void weightGradients(const Layer<T>& layer, const Matrix<T>& input, const Matrix<T>& d,
                     LayerGradient<T>& gradient, Matrix<T>* below) {
  const bool hasNoUseOfBiases = layer.isNormed(NormPlace::BeforeActivation);
  gradient.products.backward(d, input, layer.w,
                             {gradient.w, hasNoUseOfBiases ? nullptr : &gradient.b, below});
  if (hasNoUseOfBiases) gradient.b.assign(layer.units(), T(0));
}

}  // namespace

template <class T>
void forward(const Network<T>& network, const Matrix<T>& x, Trace<T>& trace) {
  forwardLayers(network.layers, x, trace);
}

template <class T>
void forwardInTraining(Network<T>& network, const Matrix<T>& x, Trace<T>& trace) {
  forwardLayers(network.layers, x, trace);
}

namespace {

/// In inference mode.
template <class T>
void infer(const Layer<T>& layer, const Matrix<T>& a, Matrix<T>& z, DenseProducts<T>& products) {
  products.forward(a, layer.w, layer.b, z);
  if (layer.isNormed(NormPlace::BeforeActivation)) batchNormInference(*layer.norm, Matrix<T>(z), z);
  if (layer.activation) activateOnly(layer, z);
  if (layer.isNormed(NormPlace::AfterActivation)) batchNormInference(*layer.norm, Matrix<T>(z), z);
}

}  // namespace

template <class T>
Matrix<T> predict(const Network<T>& network, const Matrix<T>& x) {
  Matrix<T> a = x, z;
  DenseProducts<T> products;
  for (const Layer<T>& layer : network.layers) {
    infer(layer, a, z, products);
    std::swap(a, z);
  }
  return a;
}

template <class T>
std::vector<Matrix<T>> layerOutputs(const Network<T>& network, const Matrix<T>& x) {
  std::vector<Matrix<T>> outputs;
  DenseProducts<T> products;
  for (const Layer<T>& layer : network.layers) {
    Matrix<T> z;
    infer(layer, outputs.empty() ? x : outputs.back(), z, products);
    outputs.push_back(std::move(z));
  }
  return outputs;
}

template <class T>
void backward(const Network<T>& network, const Matrix<T>& x, const Trace<T>& trace, Matrix<T>& outputGradient,
              Gradient<T>& gradient, ParamGradients params) {
  gradient.resize(network.layers.size());
  for (std::size_t l = network.layers.size(); l-- > 0;) {
    const Layer<T>& layer = network.layers[l];
    Matrix<T>& d = l + 1 == gradient.size() ? outputGradient : gradient[l + 1].below;
    backwardToZ(layer, trace[l], d, gradient[l], params);
    if (l > 0)
      weightGradients(layer, trace[l - 1].output(), d, gradient[l], &gradient[l].below);
    else
      weightGradients<T>(layer, x, d, gradient[l], nullptr);
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
  for (std::size_t l = 0; l < network.layers.size(); ++l)
    nnKernels<T>().optimizer.addPenalty(T(penalty.l1), T(penalty.l2), network.layers[l].w.all(),
                                        gradient[l].w.all());
}

#define ALAB_NETWORK_OF(T)                                                                               \
  template void forward(const Network<T>&, const Matrix<T>&, Trace<T>&);                                 \
  template void forwardInTraining(Network<T>&, const Matrix<T>&, Trace<T>&);                             \
  template Matrix<T> predict(const Network<T>&, const Matrix<T>&);                                       \
  template std::vector<Matrix<T>> layerOutputs(const Network<T>&, const Matrix<T>&);                     \
  template void backward(const Network<T>&, const Matrix<T>&, const Trace<T>&, Matrix<T>&, Gradient<T>&, \
                         ParamGradients);                                                                \
  template double penaltyOf(const Network<T>&, const Penalty&);                                          \
  template void addPenalty(const Network<T>&, const Penalty&, Gradient<T>&);
ALAB_NETWORK_OF(float)
ALAB_NETWORK_OF(double)

}  // namespace alab
