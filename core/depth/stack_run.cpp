#include "core/depth/stack_run.h"

#include <algorithm>

#include "core/nn/idle_units.h"
#include "core/scalar/round_floats.h"

namespace alab {
namespace {

/// Elements that are made and measured at a time: three such pieces stay in the nearest cache.
constexpr std::size_t piece = 2048;

/// Calls visit(from, count) for piece after piece.
template <class Visit>
void eachPiece(std::size_t size, const Visit& visit) {
  for (std::size_t from = 0; from < size; from += piece) visit(from, std::min(piece, size - from));
}

/// to = to + factor * x.
template <class T>
void addScaled(Matrix<T>& to, T factor, const Matrix<T>& x) {
  std::transform(to.all().begin(), to.all().end(), x.all().begin(), to.all().begin(),
                 [factor](T a, T b) { return a + factor * b; });
}

}  // namespace

/// One function on its way through the stack.
template <class T>
struct StackRunner<T>::Pass {
  StackRunner& memory;
  const Function& function;
  T factor;
  const DepthSettings& settings;
  const RandomStack<T>& stack;
  StackResult result = {std::vector<LayerStatistics>(settings.layers), settings.layers};

  bool is(StackNorm norm) const { return settings.norm == norm; }
  bool isNormedBefore() const { return is(StackNorm::BatchBefore) || is(StackNorm::LayerBefore); }
  NormalizeOver over() const {
    const bool isLayerNorm = is(StackNorm::LayerBefore) || is(StackNorm::LayerFirst);
    return isLayerNorm ? NormalizeOver::Units : NormalizeOver::Samples;
  }
  T branch() const { return settings.residual ? static_cast<T>(settings.branchScale) : T(1); }

  /// To the format of the settings, where that is narrower than T.
  void round(std::span<T> values) const {
    if constexpr (sizeof(T) == sizeof(float)) roundTo(settings.format, values);
  }
  void round(Matrix<T>& values) const { round(values.all()); }

  void start() {
    memory.m_kept.resize(std::max(memory.m_kept.size(), settings.layers));
    memory.m_flow = stack.input;
    round(memory.m_flow);
    memory.m_z.resize(settings.batch, settings.width);
    memory.m_f.resize(settings.batch, settings.width);
  }

  void forwardLayer(std::size_t l) {
    Kept& kept = memory.m_kept[l];
    weigh(l, kept);
    if (isNormedBefore()) normalizeRounded(memory.m_z, kept);
    const Matrix<T>& z = isNormedBefore() ? kept.normalized.values : memory.m_z;
    ForwardSums sums = activate(z, kept.slope);
    if (is(StackNorm::BatchAfter)) {
      normalizeRounded(memory.m_f, kept);
      memory.m_f = kept.normalized.values;
    }
    if (settings.residual)
      addScaled(memory.m_flow, branch(), memory.m_f);
    else
      std::swap(memory.m_flow, memory.m_f);
    round(memory.m_flow);
    if (is(StackNorm::BatchAfter) || settings.residual) sums.output = sumsOf(memory.m_flow.all());
    measureForward(z, kept.slope, memory.m_flow, sums, binsOf(l), result.layers[l]);
  }

  std::size_t binsOf(std::size_t l) const {
    return l % histogramStep(settings.layers) == 0 ? settings.histogramBins : 0;
  }

  /// f and f' of z, as the format holds them.
  ForwardSums activate(const Matrix<T>& z, Matrix<T>& slope) {
    slope.resize(z.rows(), z.columns());
    ForwardSums sums;
    eachPiece(z.all().size(), [&](std::size_t from, std::size_t count) {
      const auto x = z.all().subspan(from, count);
      const auto f = memory.m_f.all().subspan(from, count), d = slope.all().subspan(from, count);
      function.activation.valueAndDerivative(x, function.params, f, d);
      round(f);
      round(d);
      sums.z += sumsOf(x);
      sums.output += sumsOf(f);
      sums.saturated += countBelow(d, T(flatSlope));
    });
    return sums;
  }

  /// d = d * f', as the format holds it.
  Sums scaleBySlope(Matrix<T>& d, const Matrix<T>& slope) const {
    Sums sums;
    eachPiece(d.all().size(), [&](std::size_t from, std::size_t count) {
      const auto part = d.all().subspan(from, count);
      scale(part, slope.all().subspan(from, count));
      round(part);
      sums += sumsOf(part);
    });
    return sums;
  }

  void normalizeRounded(const Matrix<T>& x, Kept& kept) {
    normalize(over(), x, kept.normalized);
    round(kept.normalized.values);
  }

  void normalizeBackwardRounded(const Kept& kept, Matrix<T>& d) {
    normalizeBackward(kept.normalized, d);
    round(d);
  }

  /// The weights of layer l as the format holds them.
  Matrix<T> narrowWeights(std::size_t l) const {
    Matrix<T> w = stack.layers[l].plain;
    for (T& x : w.all()) x *= factor;
    round(w);
    return w;
  }

  /// z = W a + b.
  void weigh(std::size_t l, Kept& kept) {
    if (is(StackNorm::LayerFirst)) normalizeRounded(memory.m_flow, kept);
    const Matrix<T>& input = is(StackNorm::LayerFirst) ? kept.normalized.values : memory.m_flow;
    if (settings.weightGradients) kept.input = input;
    const LayerNumbers<T>& numbers = stack.layers[l];
    const bool hasBias = !numbers.bias.empty();
    std::vector<T> bias = numbers.bias;
    round(bias);
    for (std::size_t i = 0; hasBias && i < settings.batch; ++i)
      std::ranges::copy(bias, memory.m_z.row(i).begin());
    const Into into = hasBias ? Into::Add : Into::Overwrite;
    if (isNarrow(settings))
      multiply<T>(1, input.view(), narrowWeights(l).view().transposed(), memory.m_z.view(), into);
    else
      multiply<T>(factor, input.view(), numbers.forward, memory.m_z.view(), into);
    round(memory.m_z);
  }

  void turn() {
    memory.m_flow = stack.topGradient;
    round(memory.m_flow);
  }

  void backwardLayer(std::size_t l) {
    Kept& kept = memory.m_kept[l];
    Matrix<T>& d = memory.m_f;
    if (settings.residual)
      std::transform(memory.m_flow.all().begin(), memory.m_flow.all().end(), d.all().begin(),
                     [scale = branch()](T g) { return scale * g; });
    else
      std::swap(d, memory.m_flow);
    round(d);
    if (is(StackNorm::BatchAfter)) normalizeBackwardRounded(kept, d);
    const Sums sums = scaleBySlope(d, kept.slope);
    measureBackward(d, sums, binsOf(l), result.layers[l]);
    if (isNormedBefore()) normalizeBackwardRounded(kept, d);
    if (settings.weightGradients) measureWeightGradient(l, d);
    unweigh(l, d);
    result.reached = l;
  }

  /// From dL/dz, of the weights, to dL/da of the layer below.
  void unweigh(std::size_t l, const Matrix<T>& d) {
    if (isNarrow(settings))
      multiply<T>(1, d.view(), narrowWeights(l).view(), memory.m_z.view());
    else
      multiply<T>(factor, d.view(), stack.layers[l].backward, memory.m_z.view());
    round(memory.m_z);
    if (is(StackNorm::LayerFirst)) normalizeBackwardRounded(memory.m_kept[l], memory.m_z);
    if (settings.residual)
      addScaled(memory.m_flow, T(1), memory.m_z);
    else
      std::swap(memory.m_flow, memory.m_z);
    round(memory.m_flow);
  }

  void measureWeightGradient(std::size_t l, const Matrix<T>& d) {
    memory.m_w.resize(settings.width, settings.width);
    memory.m_input.pack(memory.m_kept[l].input.view());
    multiply<T>(1, d.view().transposed(), memory.m_input, memory.m_w.view());
    round(memory.m_w);
    result.layers[l].rmsDw = rmsOf(memory.m_w);
  }
};

template <class T>
std::optional<StackResult> StackRunner<T>::run(const Function& function, const ScaledLaw& law,
                                               const DepthSettings& settings, const RandomStack<T>& stack,
                                               const StackSink& sink, const std::stop_token& stop) {
  if (stack.layers.size() < settings.layers) return std::nullopt;  // its drawing was stopped
  Pass pass{*this, function, static_cast<T>(law.factor), settings, stack};
  const auto toldAndGoing = [&] {
    if (sink) sink(pass.result);
    return !stop.stop_requested();
  };
  pass.start();
  for (std::size_t l = 0; l < settings.layers; ++l) {
    pass.forwardLayer(l);
    if (!toldAndGoing()) return std::nullopt;
  }
  pass.turn();
  for (std::size_t l = settings.layers; l-- > 0;) {
    pass.backwardLayer(l);
    if (!toldAndGoing()) return std::nullopt;
  }
  return std::move(pass.result);
}

template class StackRunner<float>;
template class StackRunner<double>;

}  // namespace alab
