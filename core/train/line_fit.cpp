#include "core/train/line_fit.h"

namespace alab {
namespace {

bool isPlainDescent(const TrainSettings& settings) {
  return settings.optimizer.optimizer == Optimizer::Sgd && settings.batch == 1 && settings.clip == 0 &&
         settings.penalty == Penalty();
}

bool isLine(const Network<float>& network) {
  if (network.layers.size() != 1) return false;
  const Layer<float>& layer = network.layers.front();
  return layer.w.rows() == 1 && layer.w.columns() == 1 && !layer.activation && !layer.norm;
}

}  // namespace

Line leastSquares(const Matrix<double>& x, const Matrix<double>& y) {
  const auto count = static_cast<double>(x.rows());
  double meanX = 0, meanY = 0;
  for (std::size_t i = 0; i < x.rows(); ++i) meanX += x(i, 0) / count, meanY += y(i, 0) / count;
  double xx = 0, xy = 0;
  for (std::size_t i = 0; i < x.rows(); ++i) {
    xx += (x(i, 0) - meanX) * (x(i, 0) - meanX);
    xy += (x(i, 0) - meanX) * (y(i, 0) - meanY);
  }
  const double slope = xx > 0 ? xy / xx : 0;
  return {slope, meanY - slope * meanX};
}

std::optional<LineUpdate> nextUpdate(const Trainer<float>& trainer) {
  const TrainSettings& settings = trainer.settings();
  if (!isLine(trainer.network()) || !isPlainDescent(settings) ||
      lossOf(trainer.data().pair) != Loss::MeanSquared)
    return std::nullopt;
  const Layer<float>& layer = trainer.network().layers.front();
  const std::size_t sample = trainer.nextSample();
  LineUpdate update{.x = double(trainer.data().train.x(sample, 0)),
                    .y = double(trainer.data().train.targets(sample, 0)),
                    .rate = rateAt(settings, trainer.epoch()),
                    .before = {double(layer.w(0, 0)), double(layer.b[0])},
                    .after = {}};
  const double step = update.rate * 2 * update.error();
  update.after = {update.before.slope - step * update.x, update.before.intercept - step};
  return update;
}

}  // namespace alab
