#include "core/train/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/matrix/sums.h"
#include "core/random/stream.h"
#include "core/train/dropout.h"

namespace alab {
namespace {

/// The rows of `order` one behind the other, as long as `columns` says.
template <class T>
void copyRows(const T* from, std::span<const std::uint32_t> order, auto columns, T* to) {
  for (const std::uint32_t k : order) to = std::copy_n(from + k * columns, columns, to);
}

/// Row order[k] of `from` becomes row k of `to`. Most rows are short: lengths that are known need no loop.
template <class T>
void takeRows(const Matrix<T>& from, std::span<const std::uint32_t> order, Matrix<T>& to) {
  const std::size_t columns = from.columns();
  to.resize(order.size(), columns);
  const T* const x = from.all().data();
  T* const y = to.all().data();
  if (columns == 1) return copyRows(x, order, std::integral_constant<std::size_t, 1>(), y);
  if (columns == 2) return copyRows(x, order, std::integral_constant<std::size_t, 2>(), y);
  copyRows(x, order, columns, y);
}

}  // namespace

std::uint64_t seedOfRun(const TrainSettings& settings, std::size_t run) {
  return randomStream(settings.seed, "run", run)();
}

template <class T>
Trainer<T>::Trainer(const TrainSettings& settings, const Starter& starter,
                    std::shared_ptr<const TrainingData<T>> data, std::size_t run)
    : m_settings(settings),
      m_data(std::move(data)),
      m_seed(seedOfRun(settings, run)),
      m_dropout(randomStream(m_seed, "dropout")),
      m_network(startNetwork<T>(settings, starter, m_seed)),
      m_order(m_data->train.x.rows()) {
  std::iota(m_order.begin(), m_order.end(), 0u);
  shuffleSamples();
}

/// The order depends on seed and epoch alone: all functions see the samples alike.
template <class T>
void Trainer<T>::shuffleSamples() {
  Generator random = randomStream(m_seed, "shuffle", m_epoch);
  shuffle(random, std::span(m_order));
}

template <class T>
void Trainer<T>::takeBatch(std::size_t size) {
  const auto rows = std::span<const std::uint32_t>(m_order).subspan(m_place, size);
  takeRows(m_data->train.x, rows, m_x);
  takeRows(m_data->train.targets, rows, m_targets);
  m_place += size;
}

template <class T>
void Trainer<T>::drop() {
  m_trace.resize(m_network.layers.size());
  for (std::size_t l = 0; l + 1 < m_trace.size(); ++l) {
    const Layer<T>& layer = m_network.layers[l];
    fillDropped(*layer.activation, m_settings.dropout, m_x.rows(), layer.units(), m_dropout,
                m_trace[l].dropped);
  }
}

template <class T>
bool Trainer<T>::isNarrow() const {
  if constexpr (std::is_same_v<T, float>)
    return alab::isNarrow(m_settings, m_network, lossOf(m_data->pair));
  else
    return false;
}

/// One mini-batch by the general path.
template <class T>
void Trainer<T>::trainGeneral(std::size_t size) {
  takeBatch(size);
  if (m_settings.dropout > 0) drop();
  forwardInTraining(m_network, m_x, m_trace);
  lossGradient(lossOf(m_data->pair), m_trace.back().output(), m_targets, m_outputGradient);
  backward(m_network, m_x, m_trace, m_outputGradient, m_gradient, ParamGradients::OfLearned);
  if (m_settings.penalty != Penalty()) addPenalty(m_network, m_settings.penalty, m_gradient);
  OptimizerSettings step = m_settings.optimizer;
  step.rate = rateAt(m_settings, m_epoch);
  m_optimizer.step(step, m_network, m_gradient, m_settings.clip);
}

/// The next samples of the epoch, mini-batch by mini-batch of that size.
template <class T>
void Trainer<T>::trainSome(std::size_t size, std::size_t batch) {
  const std::size_t end = m_place + size;
  if constexpr (std::is_same_v<T, float>)
    if (isNarrow()) {
      const auto rows = std::span<const std::uint32_t>(m_order).subspan(m_place, size);
      trainNarrow({m_data->train.x, m_data->train.targets, rows, batch, lossOf(m_data->pair),
                   static_cast<float>(rateAt(m_settings, m_epoch))},
                  m_network, m_narrow);
      m_place = end;
    }
  while (m_place < end) trainGeneral(std::min(batch, end - m_place));
  if (m_place < m_order.size()) return;
  ++m_epoch;
  m_place = 0;
  lookForTrouble();
  shuffleSamples();
}

template <class T>
void Trainer<T>::trainSamples(std::size_t count) {
  const std::size_t size = std::min(count, m_order.size() - m_place);
  trainSome(size, size);
}

template <class T>
void Trainer<T>::trainEpoch() {
  trainSome(m_order.size() - m_place, m_settings.batch);
}

template <class T>
void Trainer<T>::lookForTrouble() {
  for (const Layer<T>& layer : m_network.layers)
    m_hasDiverged |= !std::isfinite(squaresOf(layer.w.all()) + squaresOf(std::span<const T>(layer.b)));
}

template <class T>
void Trainer<T>::change(const Function& function) {
  changeFunction(m_settings, function, m_network);
  m_optimizer.forgetParams();
}

template class Trainer<float>;
template class Trainer<double>;

}  // namespace alab
