#pragma once
// A network of dense layers, forward and backward, in float or double. Parameters, what a forward pass leaves
// behind, and gradients are three values: many batches can run through one network, and an optimiser sees
// parameters and gradients side by side.
#include <optional>

#include "core/activation/activation.h"
#include "core/matrix/product.h"
#include "core/nn/batch_norm.h"

namespace alab {

enum class NormPlace { BeforeActivation, AfterActivation };

/// z = W x + b, then the activation if there is one, with batch norm, if there is one, in front of it or
/// behind.
template <class T>
struct Layer {
  Matrix<T> w;  ///< outputs x inputs
  std::vector<T> b;
  std::optional<BatchNorm<T>> norm;
  NormPlace normPlace = NormPlace::BeforeActivation;
  std::optional<Function> activation;
  bool learnsParams = false;    ///< an optimiser moves those parameters of the activation that can be learned
  Matrix<double> paramsOfUnit;  ///< a row for each unit, in the place of activation->params; empty: all share

  /// All weights are 0.
  Layer(std::size_t inputs, std::size_t outputs) : w(outputs, inputs), b(outputs) {}

  std::size_t units() const { return b.size(); }
  bool isNormed(NormPlace place) const { return norm && normPlace == place; }
  /// The only parameter of its activation, which all units share: the forward pass takes its slopes along.
  bool learnsOneParam() const {
    return learnsParams && activation && activation->params.size() == 1 && paramsOfUnit.rows() == 0;
  }
};

template <class T>
struct Network {
  std::vector<Layer<T>> layers;
};

/// What dropout does to the outputs of a layer: factor * output + shift.
template <class T>
struct Dropped {
  Matrix<T> factor;  ///< empty: nothing is dropped
  Matrix<T> shift;   ///< empty: 0
};

/// What one layer made of a batch, samples in rows. Buffers keep their memory from batch to batch.
template <class T>
struct LayerTrace {
  Matrix<T> z;               ///< of the weights
  Normalized<T> normalized;  ///< only with batch norm
  Matrix<T> normed;          ///< what batch norm made: empty without it
  Matrix<T> post, slope;     ///< output of the activation and f' at its input; empty without one
  Matrix<T> partial;         ///< df/dparameter at its input, where it learns its only one; else empty
  Dropped<T> dropped;        ///< what the forward pass shall do, set before it
  Matrix<T> kept;            ///< the output after dropout; empty without it
  DenseProducts<T> products;

  enum class Stage { Z, Normed, Post, Kept };
  Stage inputStage = Stage::Z, outputStage = Stage::Z;  ///< set by the forward pass

  const Matrix<T>& at(Stage stage) const {
    const Matrix<T>* stages[] = {&z, &normed, &post, &kept};
    return *stages[static_cast<int>(stage)];
  }
  /// What the activation gets, if there is one.
  const Matrix<T>& activationInput() const { return at(inputStage); }
  const Matrix<T>& output() const { return at(outputStage); }
};

template <class T>
using Trace = std::vector<LayerTrace<T>>;

template <class T>
struct LayerGradient {
  Matrix<T> w;
  std::vector<T> b;
  std::vector<T> gamma, beta;  ///< only with batch norm
  std::vector<T> params;       ///< of the activation: one value each, or a row of them for each unit
  Matrix<T> partial;           ///< of the outputs by one of them: memory
  Matrix<T> below;             ///< dL/dz of the layer below this one
  DenseProducts<T> products;
};

template <class T>
using Gradient = std::vector<LayerGradient<T>>;

/// Training mode: batch norm takes the statistics of this batch.
template <class T>
void forward(const Network<T>& network, const Matrix<T>& x, Trace<T>& trace);

/// The same as a step of a training: the running statistics of batch norm follow.
template <class T>
void forwardInTraining(Network<T>& network, const Matrix<T>& x, Trace<T>& trace);

/// Inference mode: batch norm takes its running statistics, nothing is dropped.
template <class T>
Matrix<T> predict(const Network<T>& network, const Matrix<T>& x);

/// The same, with what every layer gives, the first one first.
template <class T>
std::vector<Matrix<T>> layerOutputs(const Network<T>& network, const Matrix<T>& x);

enum class ParamGradients { OfAll, OfLearned /**< of layers that learn theirs */ };

/// All gradients from dL/doutput, which becomes dL/dz of the last layer. Those of biases right in front of
/// batch norm are exactly 0.
template <class T>
void backward(const Network<T>& network, const Matrix<T>& x, const Trace<T>& trace, Matrix<T>& outputGradient,
              Gradient<T>& gradient, ParamGradients params = ParamGradients::OfAll);

/// Pulls towards small weights: l1 * sum |w| + l2 * sum w^2 over all weight matrices, nothing else.
struct Penalty {
  double l1 = 0, l2 = 0;
  bool operator==(const Penalty&) const = default;
};

template <class T>
double penaltyOf(const Network<T>& network, const Penalty& penalty);
template <class T>
void addPenalty(const Network<T>& network, const Penalty& penalty, Gradient<T>& gradient);

}  // namespace alab
