// Rows B and B': epochs a second of 2-W-W-1 networks on a spiral of 250 training points, in float on one
// core, and twelve functions in lockstep. A round of twelve is an epoch of each.
#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <string>

#include "core/activation/catalogue.h"
#include "core/train/trainer.h"
#include "tests/benchmarks/cpu_time.h"
#include "tests/benchmarks/figure.h"

namespace {

using namespace alab;

constexpr std::array<std::string_view, 12> functions = {"sigmoid",   "tanh", "relu",     "leaky_relu",
                                                        "elu",       "selu", "softplus", "gelu",
                                                        "gelu_tanh", "silu", "mish",     "hard_swish"};
constexpr int samples = 7;
constexpr double secondsASample = 0.15;

/// Two arms of 125 points, as TensorFlow Playground's.
std::shared_ptr<const TrainingData<float>> spiral() {
  DataSet data{Task::Binary, Matrix<double>(250, 2), Matrix<double>(250, 1), {"x1", "x2"}, {"0", "1"}};
  for (std::size_t i = 0; i < 250; ++i) {
    const double share = static_cast<double>(i / 2) / 125, turn = i % 2 == 0 ? 0 : std::numbers::pi;
    const double angle = 1.75 * share * 2 * std::numbers::pi + turn;
    data.x(i, 0) = 5 * share * std::sin(angle);
    data.x(i, 1) = 5 * share * std::cos(angle);
    data.y(i, 0) = i % 2 == 0 ? 1 : 0;
  }
  return std::make_shared<const TrainingData<float>>(
      trainingData<float>({data, data}, OutputPair::Automatic));
}

/// How often a second `work` is done: the median of some samples of CPU time, whose clock is read now and
/// then.
template <class Work>
double rate(const Work& work) {
  std::vector<double> rates;
  for (int i = 0; i < samples; ++i) {
    const double start = cpuSeconds();
    int done = 0;
    double seconds = 0;
    do {
      for (int k = 0; k < 50; ++k) work();
      done += 50;
      seconds = cpuSeconds() - start;
    } while (seconds < secondsASample);
    rates.push_back(done / seconds);
  }
  return median(rates);
}

TrainSettings settings(std::size_t width, std::size_t batch) {
  TrainSettings s{.hidden = {{width, {}}, {width, {}}}, .batch = batch};
  s.optimizer.rate = 0.003;
  return s;
}

void print(const std::string& work, double rate, double target) {
  std::printf("%-62s %9.0f %-6s target %8.0f  %s\n", work.c_str(), rate, "1/s", target,
              rate >= target ? "met" : "missed");
}

Starter starter(const TrainSettings& s, std::string_view id) {
  return *starterFor(s, Function(builtIn(id)), {2, 1});
}

double epochs(const TrainSettings& s, const std::shared_ptr<const TrainingData<float>>& data) {
  Trainer<float> trainer(s, starter(s, "tanh"), data, 0);
  return rate([&] { trainer.trainEpoch(); });
}

double rounds(const TrainSettings& s, const std::shared_ptr<const TrainingData<float>>& data) {
  std::vector<Trainer<float>> trainers;
  for (const std::string_view id : functions) trainers.emplace_back(s, starter(s, id), data, 0);
  return rate([&] {
    for (Trainer<float>& trainer : trainers) trainer.trainEpoch();
  });
}

/// The path for any depth, width, output and optimiser, on the networks of the special one: at least half as
/// fast. A limit on the gradient that it never meets leads there.
void generalPath(const std::shared_ptr<const TrainingData<float>>& data) {
  for (const std::size_t width : {8, 32}) {
    TrainSettings general = settings(width, 10);
    const double special = epochs(general, data);
    general.clip = 1e6;
    const std::string name =
        "B  2-" + std::to_string(width) + "-" + std::to_string(width) + "-1 tanh, batch 10, ";
    print(name + "general path, epochs", epochs(general, data), special / 2);
    general.clip = 0;
    general.optimizer.optimizer = Optimizer::Adam;
    print(name + "Adam, epochs", epochs(general, data), special / 2);
  }
}

}  // namespace

int main() {
  const auto data = spiral();
  struct Row {
    std::size_t width;
    double small, full;
  };
  for (const Row& row : {Row{8, 115'000, 150'000}, Row{32, 13'000, 24'000}, Row{128, 1'900, 3'100}}) {
    const std::string width = std::to_string(row.width), name = "B  2-" + width + "-" + width + "-1 tanh, ";
    print(name + "batch 10, epochs", epochs(settings(row.width, 10), data), row.small);
    print(name + "full batch, epochs", epochs(settings(row.width, 250), data), row.full);
  }
  print("B' twelve functions in lockstep, 2-8-8-1, batch 10, rounds", rounds(settings(8, 10), data), 8'500);
  generalPath(data);
}
