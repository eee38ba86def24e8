#define HWY_TARGET_INCLUDE "core/train/kernels/narrow.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes the general path

#include <algorithm>

#include "core/matrix/turn.h"
#include "core/scalar/region.h"
#include "core/train/narrow_kernels.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// Units lie side by side: the `width` values of one sample, or of one row of weights, are `vectors` vectors.
template <std::size_t width>
struct Row {
  using Lanes = hn::CappedTag<float, width>;
  static constexpr std::size_t vectors = width / hn::MaxLanes(Lanes());
  hn::Vec<Lanes> v[vectors];

  static HWY_INLINE Row zero() {
    return of([](std::size_t) { return hn::Zero(Lanes()); });
  }
  static HWY_INLINE Row load(const float* from) {
    return of([&](std::size_t k) { return hn::LoadU(Lanes(), from + k * hn::MaxLanes(Lanes())); });
  }
  HWY_INLINE void store(float* to) const {
    for (std::size_t k = 0; k < vectors; ++k) hn::StoreU(v[k], Lanes(), to + k * hn::MaxLanes(Lanes()));
  }
  /// this + factor * x.
  HWY_INLINE Row plus(float factor, const Row& x) const {
    const auto f = hn::Set(Lanes(), factor);
    return of([&](std::size_t k) { return hn::MulAdd(f, x.v[k], v[k]); });
  }
  HWY_INLINE Row times(const Row& x) const {
    return of([&](std::size_t k) { return hn::Mul(v[k], x.v[k]); });
  }
  HWY_INLINE float sum() const {
    auto all = v[0];
    for (std::size_t k = 1; k < vectors; ++k) all = hn::Add(all, v[k]);
    return hn::GetLane(hn::SumOfLanes(Lanes(), all));
  }

 private:
  template <class Make>
  static HWY_INLINE Row of(const Make& make) {
    Row row;
#pragma GCC unroll 4
    for (std::size_t k = 0; k < vectors; ++k) row.v[k] = make(k);
    return row;
  }
};

/// How many vectors of sums are kept in registers at a time.
constexpr std::size_t sumsAtOnce = HWY_TARGET == HWY_AVX3 ? 16 : 8;

/// One pass of all mini-batches over a network of 2 hidden layers or more, or 1, of `width` units.
template <std::size_t width>
class NarrowPass {
 public:
  NarrowPass(const NarrowBatches& batches, Network<float>& network, NarrowMemory& memory)
      : m_batches(batches),
        m_network(network),
        m_memory(memory),
        m_inputs(batches.x.columns()),
        m_hidden(network.layers.size() - 1),
        m_most(std::min(batches.batch, batches.order.size())) {
    memory.weights.resize((m_inputs + 1 + (m_hidden - 1) * (2 * width + 1) + 1) * width + 1);
    memory.values.resize(m_most * (m_inputs + (3 * m_hidden + 1) * width));
    takeWeights();
  }

  HWY_INLINE void run() {
    for (std::size_t place = 0; place < m_batches.order.size(); place += m_count) {
      m_count = std::min(m_batches.batch, m_batches.order.size() - place);
      takeSamples(m_batches.order.subspan(place, m_count));
      forward();
      lossGradient(m_batches.loss, m_memory.output, m_memory.targets, m_memory.outputGradient);
      backward();
    }
    putWeightsBack();
  }

 private:
  using R = Row<width>;

  // Memory: of the first layer the transposed weights, a row of `width` for each input, and the biases; of
  // the others transposed weights, weights and biases; of the output its weights and its bias.
  float* firstWeights() { return m_memory.weights.data(); }
  float* block(std::size_t l) {  // of hidden layer l >= 1
    return firstWeights() + (m_inputs + 1 + (l - 1) * (2 * width + 1)) * width;
  }
  float* turned(std::size_t l) { return l == 0 ? firstWeights() : block(l); }
  float* straight(std::size_t l) { return block(l) + width * width; }
  float* biases(std::size_t l) {
    return l == 0 ? firstWeights() + m_inputs * width : block(l) + 2 * width * width;
  }
  float* outputWeights() { return block(m_hidden); }
  float& outputBias() { return outputWeights()[width]; }

  /// Of the batch, samples in rows: inputs; z, values and slopes of a layer; and dL/dz of the layer at work.
  float* samples() { return m_memory.values.data(); }
  float* plane(std::size_t k) { return samples() + m_most * (m_inputs + k * width); }
  float* z() { return plane(0); }  // then dL/dz
  float* value(std::size_t l) { return plane(1 + 2 * l); }
  float* slope(std::size_t l) { return plane(2 + 2 * l); }

  void takeWeights() {
    for (std::size_t l = 0; l < m_hidden; ++l) {
      const Layer<float>& layer = m_network.layers[l];
      for (std::size_t j = 0; j < width; ++j)
        for (std::size_t i = 0; i < layer.w.columns(); ++i) turned(l)[i * width + j] = layer.w(j, i);
      std::copy(layer.b.begin(), layer.b.end(), biases(l));
      if (l > 0) straighten(l);
    }
    std::copy_n(m_network.layers.back().w.all().data(), width, outputWeights());
    outputBias() = m_network.layers.back().b[0];
  }

  void putWeightsBack() {
    for (std::size_t l = 0; l < m_hidden; ++l) {
      Layer<float>& layer = m_network.layers[l];
      for (std::size_t j = 0; j < width; ++j)
        for (std::size_t i = 0; i < layer.w.columns(); ++i) layer.w(j, i) = turned(l)[i * width + j];
      std::copy_n(biases(l), width, layer.b.begin());
    }
    std::copy_n(outputWeights(), width, m_network.layers.back().w.all().data());
    m_network.layers.back().b[0] = outputBias();
  }

  /// The weights from the transposed ones.
  HWY_INLINE void straighten(std::size_t l) {
    constexpr std::size_t side = hn::MaxLanes(TurnLanes<float>());
    for (std::size_t i = 0; i < width; i += side)
      for (std::size_t j = 0; j < width; j += side)
        turn(turned(l) + i * width + j, width, straight(l) + j * width + i, width);
  }

  void takeSamples(std::span<const std::uint32_t> rows) {
    m_memory.targets.resize(m_count, 1);
    m_memory.output.resize(m_count, 1);
    for (std::size_t s = 0; s < m_count; ++s) {
      const float* from = m_batches.x.all().data() + rows[s] * m_inputs;
      for (std::size_t i = 0; i < m_inputs; ++i) samples()[s * m_inputs + i] = from[i];
      m_memory.targets.all()[s] = m_batches.targets.all()[rows[s]];
    }
  }

  /// to = start + x w for `count` samples with `depth` numbers each in x; w in rows of `width`. Times
  /// `factor`, if there is one.
  template <std::size_t count>
  HWY_INLINE void productRows(const R& start, const float* x, const float* w, std::size_t depth,
                              const float* factor, float* to) {
    R sum[count];
#pragma GCC unroll 8
    for (std::size_t s = 0; s < count; ++s) sum[s] = start;
    for (std::size_t i = 0; i < depth; ++i) {
      const R row = R::load(w + i * width);
#pragma GCC unroll 8
      for (std::size_t s = 0; s < count; ++s) sum[s] = sum[s].plus(x[s * depth + i], row);
    }
#pragma GCC unroll 8
    for (std::size_t s = 0; s < count; ++s)
      (factor ? sum[s].times(R::load(factor + s * width)) : sum[s]).store(to + s * width);
  }

  /// The same for all samples of the batch. `to` may be x where depth = width.
  HWY_INLINE void product(const R& start, const float* x, const float* w, std::size_t depth,
                          const float* factor, float* to) {
    constexpr std::size_t count = std::max<std::size_t>(sumsAtOnce / 2 / R::vectors, 2);
    std::size_t s = 0;
    const auto at = [&](const float* rows) { return rows ? rows + s * width : nullptr; };
    for (; s + count <= m_count; s += count)
      productRows<count>(start, x + s * depth, w, depth, at(factor), to + s * width);
    for (; s + 2 <= m_count; s += 2)
      productRows<2>(start, x + s * depth, w, depth, at(factor), to + s * width);
    for (; s < m_count; ++s) productRows<1>(start, x + s * depth, w, depth, at(factor), to + s * width);
  }

  HWY_INLINE void forward() {
    for (std::size_t l = 0; l < m_hidden; ++l) {
      const float* input = l == 0 ? samples() : value(l - 1);
      product(R::load(biases(l)), input, turned(l), l == 0 ? m_inputs : width, nullptr, z());
      const Function& function = *m_network.layers[l].activation;
      const std::size_t size = m_count * width;
      function.activation.valueAndDerivative(std::span<const float>(z(), size), function.params,
                                             std::span<float>(value(l), size),
                                             std::span<float>(slope(l), size));
    }
    const R weights = R::load(outputWeights());
    const float* last = value(m_hidden - 1);
    for (std::size_t s = 0; s < m_count; ++s)
      m_memory.output.all()[s] = outputBias() + R::load(last + s * width).times(weights).sum();
  }

  HWY_INLINE void backward() {
    backwardOutput();
    for (std::size_t l = m_hidden; l-- > 1;) descend(l);
    step(0, samples(), m_inputs);
  }

  /// From dL/doutput to dL/dz of the last hidden layer, and the step of the output layer.
  HWY_INLINE void backwardOutput() {
    const std::size_t l = m_hidden - 1;
    const R weights = R::load(outputWeights());
    R sum = R::zero();
    float ofBias = 0;
    for (std::size_t s = 0; s < m_count; ++s) {
      const float g = m_memory.outputGradient.all()[s];
      sum = sum.plus(g, R::load(value(l) + s * width));
      ofBias += g;
      R::zero().plus(g, weights).times(R::load(slope(l) + s * width)).store(z() + s * width);
    }
    move(outputWeights(), sum);
    outputBias() -= m_batches.rate * ofBias;
  }

  /// dL/dz of the layer below replaces that of layer l once the step of layer l is done; the product takes
  /// the weights as they were.
  HWY_INLINE void descend(std::size_t l) {
    step(l, value(l - 1), width);
    product(R::zero(), z(), straight(l), width, slope(l - 1), z());
    straighten(l);
  }

  /// Row i of the transposed weights goes against the sum over the samples of x_i dL/dz, the biases against
  /// that of dL/dz.
  HWY_INLINE void step(std::size_t l, const float* x, std::size_t depth) {
    constexpr std::size_t rows = std::min(std::max<std::size_t>(sumsAtOnce / R::vectors, 1), width);
    std::size_t i = 0;
    for (; i + rows <= depth; i += rows) stepRows<rows>(l, x, depth, i);
    for (; i + 2 <= depth; i += 2) stepRows<2>(l, x, depth, i);
    for (; i < depth; ++i) stepRows<1>(l, x, depth, i);
  }

  template <std::size_t rows>
  HWY_INLINE void stepRows(std::size_t l, const float* x, std::size_t depth, std::size_t first) {
    R sum[rows], ofBiases = R::zero();
#pragma GCC unroll 16
    for (std::size_t r = 0; r < rows; ++r) sum[r] = R::zero();
    for (std::size_t s = 0; s < m_count; ++s) {
      const R d = R::load(z() + s * width);
      ofBiases = ofBiases.plus(1, d);
#pragma GCC unroll 16
      for (std::size_t r = 0; r < rows; ++r) sum[r] = sum[r].plus(x[s * depth + first + r], d);
    }
#pragma GCC unroll 16
    for (std::size_t r = 0; r < rows; ++r) move(turned(l) + (first + r) * width, sum[r]);
    if (first == 0) move(biases(l), ofBiases);
  }

  HWY_INLINE void move(float* to, const R& gradient) const {
    R::load(to).plus(-m_batches.rate, gradient).store(to);
  }

  const NarrowBatches& m_batches;
  Network<float>& m_network;
  NarrowMemory& m_memory;
  std::size_t m_inputs, m_hidden;
  std::size_t m_most;       ///< samples of a batch
  std::size_t m_count = 0;  ///< of the batch at work
};

template <std::size_t width>
HWY_FLATTEN void trainNarrow(const NarrowBatches& batches, Network<float>& network, NarrowMemory& memory) {
  NarrowPass<width>(batches, network, memory).run();
}

NarrowKernel narrowKernelOf(std::size_t width) {
  return width == 8 ? trainNarrow<8> : width == 16 ? trainNarrow<16> : trainNarrow<32>;
}

ALAB_REGION_END
#endif
