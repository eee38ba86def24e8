// Row C: twelve functions through one random net of depth 50, width 128 and batch 256, forward and dL/dz of
// every layer, measured as the Depth page does; beside it the matrix products alone, and what the processor
// could do.
#include <array>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "core/activation/catalogue.h"
#include "core/depth/stack_run.h"
#include "tests/benchmarks/cpu_time.h"
#include "tests/benchmarks/figure.h"

namespace {

using namespace alab;

constexpr std::array<std::string_view, 12> functions = {"sigmoid",   "tanh", "relu",     "leaky_relu",
                                                        "elu",       "selu", "softplus", "gelu",
                                                        "gelu_tanh", "silu", "mish",     "hard_swish"};
constexpr int samples = 7;

template <class T>
constexpr const char* nameOfType = sizeof(T) == 8 ? "double" : "float";

template <class T>
DepthSettings settings(bool withWeightGradients) {
  DepthSettings s;
  s.format = sizeof(T) == 8 ? NumberFormat::Float64 : NumberFormat::Float32;
  s.weightGradients = withWeightGradients;
  return s;
}

template <class Work>
double medianSeconds(const Work& work) {
  std::vector<double> seconds;
  for (int i = 0; i < samples; ++i) {
    const double start = cpuSeconds();
    work();
    seconds.push_back(cpuSeconds() - start);
  }
  return median(seconds);
}

template <class T>
void run(StackRunner<T>& runner, std::string_view id, const DepthSettings& s, const RandomStack<T>& stack) {
  const Function function(builtIn(id));
  runner.run(function, *lawOf(s, function), s, stack);
}

template <class T>
void simulation(bool withWeightGradients, double target) {
  const DepthSettings s = settings<T>(withWeightGradients);
  StackRunner<T> runner;
  const double seconds = medianSeconds([&] {
    const auto stack = randomStack<T>(s, WeightLaw::Normal, 0);
    for (const std::string_view id : functions) run(runner, id, s, stack);
  });
  const std::string gradients = withWeightGradients ? "dL/dz and dL/dW, " : "dL/dz, ";
  print({("C  forward and " + gradients + nameOfType<T>).c_str(), seconds, "s", target});
}

template <class T>
void initialisation() {
  const DepthSettings s = settings<T>(false);
  const double seconds = medianSeconds([&] { randomStack<T>(s, WeightLaw::Normal, 0); });
  print({("C  of it drawing and packing the weights, " + std::string(nameOfType<T>)).c_str(), 1e3 * seconds,
         "ms", 15});
}

/// The products of one pass up and one down.
template <class T>
void products() {
  const DepthSettings s = settings<T>(false);
  const auto stack = randomStack<T>(s, WeightLaw::Normal, 0);
  Matrix<T> result(s.batch, s.width);
  const double seconds = medianSeconds([&] {
    for (std::size_t i = 0; i < functions.size(); ++i)
      for (const LayerNumbers<T>& layer : stack.layers) {
        multiply<T>(1, stack.input.view(), layer.forward, result.view());
        multiply<T>(1, stack.topGradient.view(), layer.backward, result.view());
      }
  });
  const double flops = 12 * 4.0 * static_cast<double>(s.layers * s.batch * s.width * s.width);
  const std::string name = "C  the matrix products alone, " + std::string(nameOfType<T>);
  print({name.c_str(), seconds, "s"});
  print({(name + ", a second").c_str(), 1e-9 * flops / seconds, "GFlop"});
}

/// Wall time: whoever is free takes the next function.
void onTwoCores() {
  const DepthSettings s = settings<float>(false);
  std::vector<double> seconds;
  StackRunner<float> runners[2];
  for (int i = 0; i < samples; ++i) {
    const auto start = std::chrono::steady_clock::now();
    const auto stack = randomStack<float>(s, WeightLaw::Normal, 0);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](StackRunner<float>& runner) {
      for (std::size_t f = next++; f < functions.size(); f = next++) run(runner, functions[f], s, stack);
    };
    { const std::jthread first(work, std::ref(runners[0])), second(work, std::ref(runners[1])); }
    seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  print({"C  forward and dL/dz, float, two threads (wall time)", median(seconds), "s", 0.08});
}

}  // namespace

int main() {
  simulation<float>(false, 0.13);
  simulation<double>(false, 0.27);
  products<float>();
  products<double>();
  simulation<float>(true, 0.19);
  simulation<double>(true, 0.43);
  initialisation<float>();
  initialisation<double>();
  onTwoCores();
}
