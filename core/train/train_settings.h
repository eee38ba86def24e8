#pragma once
// What a training run is told, but for the functions that are compared and the data: inputs only, a value.
#include <optional>
#include <vector>

#include "core/activation/activation.h"
#include "core/data/data_set.h"
#include "core/nn/loss.h"
#include "core/nn/optimizer.h"
#include "core/nn/start_weights.h"

namespace alab {

/// The output layer and the loss that belongs to it.
enum class OutputPair {
  Automatic,            ///< by the task of the data
  IdentitySquared,      ///< identity, mean squared error
  SigmoidCrossEntropy,  ///< a sigmoid for each class or label, binary cross-entropy
  SoftmaxCrossEntropy,  ///< softmax over the classes, cross-entropy
  TanhHalfSquared,      ///< tanh, half squared error against -1 and 1, as TensorFlow Playground
};

enum class TrainNorm { None, BatchBefore, BatchAfter };

/// Who learns the parameters of the activations that can be learned (PReLU's slope, Swish's beta).
enum class LearnParams { No, PerLayer, PerUnit };

/// The learning rate over the epochs, as PyTorch's schedulers.
enum class Schedule {
  Constant,
  Step,    ///< times `scheduleFactor` after every `scheduleEpochs`
  Cosine,  ///< half a cosine from the rate to 0 at `epochs`
};

struct HiddenLayer {
  std::size_t units = 8;             ///< 1 to 256
  std::optional<Function> function;  ///< its own, in the place of the function that is compared
  bool operator==(const HiddenLayer&) const = default;
};

struct TrainSettings {
  std::vector<HiddenLayer> hidden = {{}, {}};  ///< 0 to 8 of them
  OutputPair output = OutputPair::Automatic;

  StartWeights start = StartWeights::GlorotUniform;
  double given = 1;         ///< sigma_w, or the constant, where `start` takes one
  double weightFactor = 1;  ///< of all start weights
  double startBias = 0;     ///< of hidden units

  TrainNorm norm = TrainNorm::None;
  double dropout = 0;  ///< share of hidden outputs that is dropped, 0 to 0.9; SELU: alpha dropout
  LearnParams learn = LearnParams::No;

  OptimizerSettings optimizer = {.rate = 0.03};
  Schedule schedule = Schedule::Constant;
  std::size_t scheduleEpochs = 50;
  double scheduleFactor = 0.1;
  double clip = 0;  ///< the longest that the gradient may be; 0: no limit
  Penalty penalty = {};
  std::size_t batch = 10;  ///< 1 to 5000; the last one of an epoch may be smaller

  std::size_t epochs = 200;  ///< where a run ends, 1 to 1e6
  double stopLoss = 0;       ///< or before that when its test loss is no larger; 0: never
  std::size_t patience = 0;  ///< or after so many epochs without a smaller test loss; 0: never
  std::size_t seeds = 5;     ///< runs of every function, 1 to 50; they differ in weights, order and dropout
  std::uint64_t seed = 1;
  bool operator==(const TrainSettings&) const = default;
};

/// "auto", "mse", "bce", "softmax", "tanh".
std::string_view nameOf(OutputPair pair);
std::optional<OutputPair> outputPairNamed(std::string_view name);
std::span<const OutputPair> outputPairs();

/// "none", "batch-before", "batch-after".
std::string_view nameOf(TrainNorm norm);
std::optional<TrainNorm> trainNormNamed(std::string_view name);
std::span<const TrainNorm> trainNorms();

/// "no", "per-layer", "per-unit".
std::string_view nameOf(LearnParams learn);
std::optional<LearnParams> learnParamsNamed(std::string_view name);
std::span<const LearnParams> learnParams();

/// "constant", "step", "cosine".
std::string_view nameOf(Schedule schedule);
std::optional<Schedule> scheduleNamed(std::string_view name);
std::span<const Schedule> schedules();

/// Whether a network can be trained so for this task. Automatic always can.
bool fits(OutputPair pair, Task task);

/// What Automatic means for this task; other pairs are what they are.
OutputPair pairFor(OutputPair pair, Task task);

Loss lossOf(OutputPair pair);

/// The learning rate in an epoch, counted from 0.
double rateAt(const TrainSettings& settings, std::size_t epoch);

/// Whether a run may end before its last epoch.
bool mayStopEarly(const TrainSettings& settings);

/// Whether runs of both end by the same rules.
bool endAlike(const TrainSettings& a, const TrainSettings& b);

/// The first setting that is out of its range.
std::optional<Error> problemWith(const TrainSettings& settings);

}  // namespace alab
