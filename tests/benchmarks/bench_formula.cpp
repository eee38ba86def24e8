// Typed formulas against the compiled functions that they are, over 100 000 numbers: at most 1.5 times their
// time; and how long a formula takes from its text to its first value.
#include <algorithm>
#include <random>
#include <string>

#include "core/activation/catalogue.h"
#include "core/formula/formula.h"
#include "tests/benchmarks/cpu_time.h"
#include "tests/benchmarks/figure.h"

namespace {

using namespace alab;

constexpr std::size_t length = 100'000;
constexpr double mostTimes = 1.5;

struct Pair {
  std::string_view id, text;
};

constexpr Pair pairs[] = {
    {"sigmoid", "1 / (1 + exp(-x))"},
    {"tanh", "tanh(x)"},
    {"relu", "max(x, 0)"},
    {"relu6", "min(max(x, 0), 6)"},
    {"leaky_relu", "if(x > 0, x, 0.01 * x)"},
    {"elu", "if(x > 0, x, alpha * (exp(x) - 1))"},
    {"softplus", "log(1 + exp(x))"},
    {"gelu", "x / 2 * (1 + erf(x / sqrt(2)))"},
    {"gelu_tanh", "x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))"},
    {"silu", "x * sigmoid(x)"},
    {"swish", "x * sigmoid(beta * x)"},
    {"mish", "x * tanh(log(1 + exp(x)))"},
    {"hard_swish", "if(x < -3, 0, if(x > 3, x, x * (x + 3) / 6))"},
};

/// CPU time of one call in ns a number; the two are timed in turns, so that both see the same machine.
template <class A, class B>
std::pair<double, double> nanoseconds(const A& a, const B& b) {
  constexpr int repeats = 20, samples = 15;
  const auto timed = [](const auto& work) {
    const double begin = cpuSeconds();
    for (int i = 0; i < repeats; ++i) work();
    return (cpuSeconds() - begin) / repeats / double(length) * 1e9;
  };
  std::vector<double> first, second;
  for (int i = 0; i < samples; ++i) {
    first.push_back(timed(a));
    second.push_back(timed(b));
  }
  return {median(first), median(second)};
}

template <class T>
struct Buffers {
  std::vector<T> x, y, dy;

  Buffers() : x(length), y(length), dy(length) {
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal(0, 3);
    std::generate(x.begin(), x.end(), [&] { return static_cast<T>(normal(random)); });
  }
};

template <class T>
void figures(const Pair& pair) {
  static Buffers<T> b;
  const Function compiled(builtIn(pair.id)), typed(*formulaActivation(pair.text));
  const std::string which = std::string(pair.id) + (sizeof(T) == 8 ? ", double" : ", float");
  const auto report = [&](const std::string& what, const std::pair<double, double>& ns) {
    print({("   compiled " + what + ", " + which).c_str(), ns.first, "ns"});
    print({("   typed    " + what + ", " + which).c_str(), ns.second, "ns", mostTimes * ns.first});
  };
  const auto forward = [&](const Function& f) { return [&] { f.activation.forward(b.x, f.params, b.y); }; };
  const auto both = [&](const Function& f) {
    return [&] { f.activation.valueAndDerivative(b.x, f.params, b.y, b.dy); };
  };
  report("f", nanoseconds(forward(compiled), forward(typed)));
  report("f and f'", nanoseconds(both(compiled), both(typed)));
}

void timeToRead(const char* what, std::string_view text, double target) {
  std::vector<double> samples;
  for (int i = 0; i < 101; ++i) {
    const double begin = cpuSeconds();
    const auto result = formulaActivation(text);
    samples.push_back((cpuSeconds() - begin) * 1e6);
    if (result && result->card().id.empty()) return;
  }
  print({what, median(samples), "us", target});
}

}  // namespace

int main() {
  for (const Pair& pair : pairs) {
    figures<double>(pair);
    figures<float>(pair);
  }
  timeToRead("   read x * sigmoid(b * x); b = 1.5 in 0..5", "x * sigmoid(b * x); b = 1.5 in 0..5", 1000);
  timeToRead("   refuse 200 000 brackets", std::string(200'000, '('), 1000);
  timeToRead("   refuse 10 MB", std::string(10'000'000, 'x'), 1000);
  timeToRead("   refuse 9^9^9^9", "9^9^9^9", 1000);
}
