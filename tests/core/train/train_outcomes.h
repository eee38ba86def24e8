#pragma once
// What becomes of one function over many seeds, each with its own data, weights and order of samples.
#include "core/activation/catalogue.h"
#include "core/train/race_report.h"
#include "core/train/train_data.h"
#include "ui/jobs/thread_workers.h"

namespace alab {

/// As in Playground: 500 points, half of them for the test, Xavier uniform, SGD with 0.03, batch 10.
struct Experiment {
  DataSettings data = {};
  TrainSettings training = {.seeds = 1};
  std::size_t seeds = 20;
};

inline TrainSettings layers(std::size_t count, std::size_t units, std::size_t epochs) {
  TrainSettings s{.epochs = epochs, .seeds = 1};
  s.hidden.assign(count, HiddenLayer{units, {}});
  return s;
}

inline Function named(std::string_view id) {
  return Function(builtIn(id));
}

inline Experiment withOptimizer(Experiment e, Optimizer optimizer, double rate) {
  e.training.optimizer.optimizer = optimizer;
  e.training.optimizer.rate = rate;
  return e;
}

inline Experiment withHe(Experiment e) {
  e.training.start = StartWeights::HeNormal;
  return e;
}

inline DataSettings dataOf(DataKind kind, double noise = 0) {
  DataSettings data;
  data.kind = kind;
  data.noise = noise;
  return data;
}

inline Function leaky() {
  return Function(builtIn("leaky_relu"), {0.1});
}

/// What became of one seed.
struct Outcome {
  std::vector<double> metrics;  ///< of the test at the epochs that were asked for
  double loss = 0;
  double dead = 0, neverActive = 0;  ///< hidden units
  bool diverged = false;
};

inline Outcome outcomeOf(const Function& function, const TrainSettings& s, const SplitData& parts,
                         const std::vector<std::size_t>& epochs) {
  OneWorker worker;
  Race<float> race(s, {function}, parts);
  Outcome outcome;
  for (const std::size_t epoch : epochs) {
    race.advance(epoch - race.epoch(), worker);
    outcome.metrics.push_back(race.run(0, 0).test.metric);
  }
  const Insight insight = insightInto(race.run(0, 0).trainer);
  outcome.loss = race.run(0, 0).test.loss;
  outcome.dead = double(insight.dead());
  outcome.neverActive = double(insight.neverActive());
  outcome.diverged = race.run(0, 0).divergedAt.has_value();
  return outcome;
}

/// By seed, from 1 on; all processors share them.
inline std::vector<Outcome> outcomesOf(const Function& function, const Experiment& e,
                                       const std::vector<std::size_t>& epochs) {
  std::vector<Outcome> outcomes(e.seeds);
  ThreadWorkers().forEach(e.seeds, [&](std::size_t piece, std::size_t) {
    TrainSettings s = e.training;
    s.seed = piece + 1;
    s.epochs = epochs.back();
    outcomes[piece] = outcomeOf(function, s, splitData(e.data, {}, s.seed), epochs);
  });
  return outcomes;
}

inline Band over(const std::vector<Outcome>& outcomes, const auto& part) {
  std::vector<double> values;
  for (const Outcome& outcome : outcomes) values.push_back(part(outcome));
  return bandOf(std::move(values));
}

inline Band accuracyAt(const std::vector<Outcome>& outcomes, std::size_t i = 0) {
  return over(outcomes, [i](const Outcome& outcome) { return outcome.metrics[i]; });
}

inline double mean(const std::vector<Outcome>& outcomes, double Outcome::*part) {
  double sum = 0;
  for (const Outcome& outcome : outcomes) sum += outcome.*part;
  return sum / double(outcomes.size());
}

}  // namespace alab
