#include "core/names.h"
#include "core/train/train_settings.h"

namespace alab {
namespace {

constexpr Names<OutputPair, 5> pairs({{OutputPair::Automatic, "auto"},
                                      {OutputPair::IdentitySquared, "mse"},
                                      {OutputPair::SigmoidCrossEntropy, "bce"},
                                      {OutputPair::SoftmaxCrossEntropy, "softmax"},
                                      {OutputPair::TanhHalfSquared, "tanh"}});

constexpr Names<TrainNorm, 3> norms({{TrainNorm::None, "none"},
                                     {TrainNorm::BatchBefore, "batch-before"},
                                     {TrainNorm::BatchAfter, "batch-after"}});

constexpr Names<LearnParams, 3> learns({{LearnParams::No, "no"},
                                        {LearnParams::PerLayer, "per-layer"},
                                        {LearnParams::PerUnit, "per-unit"}});

constexpr Names<Schedule, 3> scheduleNames({{Schedule::Constant, "constant"},
                                            {Schedule::Step, "step"},
                                            {Schedule::Cosine, "cosine"}});

}  // namespace

std::string_view nameOf(OutputPair pair) {
  return pairs.nameOf(pair);
}

std::optional<OutputPair> outputPairNamed(std::string_view name) {
  return pairs.named(name);
}

std::span<const OutputPair> outputPairs() {
  return pairs.values();
}

std::string_view nameOf(TrainNorm norm) {
  return norms.nameOf(norm);
}

std::optional<TrainNorm> trainNormNamed(std::string_view name) {
  return norms.named(name);
}

std::span<const TrainNorm> trainNorms() {
  return norms.values();
}

std::string_view nameOf(LearnParams learn) {
  return learns.nameOf(learn);
}

std::optional<LearnParams> learnParamsNamed(std::string_view name) {
  return learns.named(name);
}

std::span<const LearnParams> learnParams() {
  return learns.values();
}

std::string_view nameOf(Schedule schedule) {
  return scheduleNames.nameOf(schedule);
}

std::optional<Schedule> scheduleNamed(std::string_view name) {
  return scheduleNames.named(name);
}

std::span<const Schedule> schedules() {
  return scheduleNames.values();
}

}  // namespace alab
