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

/// 250 points on arms like those of TensorFlow Playground: two for two classes, else a class for each.
std::shared_ptr<const TrainingData<float>> spiral(std::size_t arms = 2) {
  DataSet data{arms == 2 ? Task::Binary : Task::Classes,
               Matrix<double>(250, 2),
               Matrix<double>(250, 1),
               {"x1", "x2"},
               {}};
  for (std::size_t i = 0; i < arms; ++i) data.targets.push_back(std::to_string(i));
  for (std::size_t i = 0; i < 250; ++i) {
    const double turn = 2 * std::numbers::pi * double(i % arms) / double(arms);
    const double share = double(i / arms) / (250 / double(arms));
    const double angle = 1.75 * share * 2 * std::numbers::pi + turn;
    data.x(i, 0) = 5 * share * std::sin(angle);
    data.x(i, 1) = 5 * share * std::cos(angle);
    data.y(i, 0) = arms == 2 ? (i % 2 == 0 ? 1 : 0) : double(i % arms);
  }
  return std::make_shared<const TrainingData<float>>(
      trainingData<float>({data, data}, OutputPair::Automatic));
}

/// How often a second `work` is done: one sample of CPU time, whose clock is read now and then.
template <class Work>
double sampleOfRate(const Work& work, double least = secondsASample) {
  const double start = cpuSeconds();
  int done = 0;
  double seconds = 0;
  do {
    for (int k = 0; k < 50; ++k) work();
    done += 50;
    seconds = cpuSeconds() - start;
  } while (seconds < least);
  return done / seconds;
}

template <class Work>
double rate(const Work& work) {
  std::vector<double> rates;
  for (int i = 0; i < samples; ++i) rates.push_back(sampleOfRate(work));
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

using Data = std::shared_ptr<const TrainingData<float>>;

Trainer<float> trainer(const TrainSettings& s, std::string_view id, const Data& data) {
  return {s, *starterFor(s, Function(builtIn(id)), shapeFor(*data)), data, 0};
}

double epochs(const TrainSettings& s, const Data& data) {
  Trainer<float> one = trainer(s, "tanh", data);
  return rate([&] { one.trainEpoch(); });
}

double rounds(const TrainSettings& s, const Data& data) {
  std::vector<Trainer<float>> trainers;
  for (const std::string_view id : functions) trainers.push_back(trainer(s, id, data));
  return rate([&] {
    for (Trainer<float>& one : trainers) one.trainEpoch();
  });
}

/// Epochs a second of the special path and of another one, sample by sample in turn: a machine that others
/// slow down slows both.
struct Compared {
  double special, other;
};

Compared compared(Trainer<float> special, Trainer<float> other) {
  std::vector<double> ofSpecial, ofOther;
  for (int i = 0; i < samples; ++i) {
    ofSpecial.push_back(sampleOfRate([&] { special.trainEpoch(); }, secondsASample / 3));
    ofOther.push_back(sampleOfRate([&] { other.trainEpoch(); }, secondsASample / 3));
  }
  return {median(ofSpecial), median(ofOther)};
}

/// What the special path does not take, in a network of two hidden layers.
struct General {
  std::string what;
  TrainSettings settings;
  bool hasThreeArms = false;
};

/// A limit on the gradient that it never meets leads to the general path.
std::vector<General> generals(std::size_t width) {
  const TrainSettings plain = settings(width, 10);
  std::vector<General> all = {
      {"clip", plain},       {"penalty", plain}, {"momentum", plain},
      {"Adam", plain},       {"softmax", plain}, {"1 unit less", settings(width - 1, 10)},
      {"batch norm", plain}, {"dropout", plain}, {"learned parameter", plain}};
  all[0].settings.clip = 1e6;
  all[1].settings.penalty = {0, 1e-4};
  all[2].settings.optimizer.optimizer = Optimizer::Momentum;
  all[3].settings.optimizer.optimizer = Optimizer::Adam;
  all[3].settings.optimizer.rate =
      3e-5;  // weights of the size that SGD gives: beyond 44 tanh' is no full float
  all[4].hasThreeArms = true;
  all[6].settings.norm = TrainNorm::BatchBefore;
  all[7].settings.dropout = 0.2;
  all[8].settings.learn = LearnParams::PerLayer;
  return all;
}

/// The path for any depth, width, output and optimiser beside the special one for networks of that width: at
/// least half as fast, also with batch norm, dropout and learned parameters, which are more work.
void generalPath() {
  const Data two = spiral(), three = spiral(3);
  for (const std::size_t width : {8, 16, 32})
    for (const General& general : generals(width)) {
      const char* function = general.settings.learn == LearnParams::No ? "tanh" : "swish";
      const auto [special, other] =
          compared(trainer(settings(width, 10), function, two),
                   trainer(general.settings, function, general.hasThreeArms ? three : two));
      const std::string name = "B  2-" + std::to_string(width) + "-" + std::to_string(width) +
                               ", batch 10, " + general.what + ", epochs";
      std::printf("%-62s %9.0f %-6s %4.2f times the special path's  %s\n", name.c_str(), other, "1/s",
                  special / other, special < 2 * other ? "met" : "missed");
    }
}

}  // namespace

int main() {
  const Data data = spiral();
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
  generalPath();
}
