#include "core/train/train_settings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/scalar/number_text.h"
#include "core/text.h"

namespace alab {
namespace {

struct Named {
  OutputPair pair;
  std::string_view name;
};

constexpr std::array<Named, 5> table = {{
    {OutputPair::Automatic, "auto"},
    {OutputPair::IdentitySquared, "mse"},
    {OutputPair::SigmoidCrossEntropy, "bce"},
    {OutputPair::SoftmaxCrossEntropy, "softmax"},
    {OutputPair::TanhHalfSquared, "tanh"},
}};

constexpr auto order = [] {
  std::array<OutputPair, table.size()> all{};
  std::ranges::transform(table, all.begin(), &Named::pair);
  return all;
}();

/// A number that a setting may be.
struct Limit {
  const char* name;
  double value, least, most;
};

std::optional<Error> outside(const Limit& limit) {
  if (limit.value >= limit.least && limit.value <= limit.most) return std::nullopt;
  return Error{
      .what = ALAB_TEXT("%1 = %2 is out of range"),
      .where = limit.name,
      .hint = ALAB_TEXT("it must be from %3 to %4"),
      .values = {limit.name, numberText(limit.value), numberText(limit.least), numberText(limit.most)}};
}

std::vector<Limit> limitsOf(const TrainSettings& s) {
  std::vector<Limit> limits = {
      {"hidden", double(s.hidden.size()), 0, 8},
      {"start bias", s.startBias, -1000, 1000},
      {"weight factor", s.weightFactor, 0, 1000},
      {"dropout", s.dropout, 0, 0.9},
      {"rate", s.optimizer.rate, 0, 1000},
      {"momentum", s.optimizer.momentum, 0, 1},
      {"schedule epochs", double(s.scheduleEpochs), 1, 1e6},
      {"schedule factor", s.scheduleFactor, 0, 1},
      {"clip", s.clip, 0, 1e6},
      {"l1", s.penalty.l1, 0, 1000},
      {"l2", s.penalty.l2, 0, 1000},
      {"batch", double(s.batch), 1, 5000},
      {"epochs", double(s.epochs), 1, 1e6},
      {"seeds", double(s.seeds), 1, 50},
  };
  for (const HiddenLayer& layer : s.hidden) limits.push_back({"units", double(layer.units), 1, 256});
  return limits;
}

}  // namespace

std::string_view nameOf(OutputPair pair) {
  return std::ranges::find(table, pair, &Named::pair)->name;
}

std::optional<OutputPair> outputPairNamed(std::string_view name) {
  const auto found = std::ranges::find(table, name, &Named::name);
  return found == table.end() ? std::nullopt : std::optional(found->pair);
}

std::span<const OutputPair> outputPairs() {
  return order;
}

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

std::optional<Error> problemWith(const TrainSettings& settings) {
  for (const Limit& limit : limitsOf(settings))
    if (const auto problem = outside(limit)) return problem;
  return std::nullopt;
}

}  // namespace alab
