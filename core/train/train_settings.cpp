#include "core/train/train_settings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/scalar/number_text.h"
#include "core/text.h"
#include "core/train/train_limits.h"

namespace alab {
namespace {

/// A setting and what it may be.
struct Limit {
  const char* name;
  double value;
  Range range;
};

std::optional<Error> outside(const Limit& limit) {
  if (limit.range.contains(limit.value)) return std::nullopt;
  return Error{.what = ALAB_TEXT("%1 = %2 is out of range"),
               .where = limit.name,
               .hint = ALAB_TEXT("it must be from %3 to %4"),
               .values = {limit.name, numberText(limit.value), numberText(limit.range.lower),
                          numberText(limit.range.upper)}};
}

std::vector<Limit> limitsOf(const TrainSettings& s) {
  using L = TrainLimits;
  const OptimizerSettings& o = s.optimizer;
  std::vector<Limit> limits = {
      {"hidden", double(s.hidden.size()), L::hiddenLayers},
      {"given", s.given, L::given},
      {"start bias", s.startBias, L::startBias},
      {"weight factor", s.weightFactor, L::weightFactor},
      {"dropout", s.dropout, L::dropout},
      {"rate", o.rate, L::rate},
      {"momentum", o.momentum, L::momentum},
      {"alpha", o.alpha, L::alpha},
      {"beta1", o.beta1, L::beta},
      {"beta2", o.beta2, L::beta},
      {"epsilon", o.epsilon, L::epsilon},
      {"weight decay", o.weightDecay, L::weightDecay},
      {"schedule epochs", double(s.scheduleEpochs), L::scheduleEpochs},
      {"schedule factor", s.scheduleFactor, L::scheduleFactor},
      {"clip", s.clip, L::clip},
      {"l1", s.penalty.l1, L::penalty},
      {"l2", s.penalty.l2, L::penalty},
      {"batch", double(s.batch), L::batch},
      {"epochs", double(s.epochs), L::epochs},
      {"stop loss", s.stopLoss, L::stopLoss},
      {"patience", double(s.patience), L::patience},
      {"seeds", double(s.seeds), L::seeds},
      {"seed", double(s.seed), L::seed},
  };
  for (const HiddenLayer& layer : s.hidden) limits.push_back({"units", double(layer.units), L::units});
  return limits;
}

}  // namespace

bool fits(OutputPair pair, Task task) {
  switch (pair) {
    case OutputPair::Automatic:
    case OutputPair::IdentitySquared:
      return true;
    case OutputPair::SigmoidCrossEntropy:
      return task != Task::Values;
    case OutputPair::SoftmaxCrossEntropy:
      return task == Task::Binary || task == Task::Classes;
    case OutputPair::TanhHalfSquared:
      return task == Task::Binary || task == Task::Labels;
  }
  return false;
}

OutputPair pairFor(OutputPair pair, Task task) {
  if (pair != OutputPair::Automatic) return pair;
  if (task == Task::Values) return OutputPair::IdentitySquared;
  return task == Task::Classes ? OutputPair::SoftmaxCrossEntropy : OutputPair::SigmoidCrossEntropy;
}

Loss lossOf(OutputPair pair) {
  switch (pair) {
    case OutputPair::SigmoidCrossEntropy:
      return Loss::BinaryCrossEntropy;
    case OutputPair::SoftmaxCrossEntropy:
      return Loss::SoftmaxCrossEntropy;
    case OutputPair::TanhHalfSquared:
      return Loss::TanhHalfSquared;
    case OutputPair::Automatic:
    case OutputPair::IdentitySquared:
      break;
  }
  return Loss::MeanSquared;
}

double rateAt(const TrainSettings& s, std::size_t epoch) {
  const double rate = s.optimizer.rate;
  if (s.schedule == Schedule::Step)
    return rate * std::pow(s.scheduleFactor, std::floor(double(epoch) / double(s.scheduleEpochs)));
  if (s.schedule == Schedule::Cosine) {
    const double way = std::min(1.0, double(epoch) / double(s.epochs));
    return rate * (1 + std::cos(std::numbers::pi * way)) / 2;
  }
  return rate;
}

bool mayStopEarly(const TrainSettings& settings) {
  return settings.stopLoss > 0 || settings.patience > 0;
}

bool endAlike(const TrainSettings& a, const TrainSettings& b) {
  return a.epochs == b.epochs && a.stopLoss == b.stopLoss && a.patience == b.patience;
}

std::optional<Error> problemWith(const TrainSettings& settings) {
  for (const Limit& limit : limitsOf(settings))
    if (const auto problem = outside(limit)) return problem;
  return std::nullopt;
}

}  // namespace alab
