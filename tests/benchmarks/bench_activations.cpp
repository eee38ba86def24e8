// Row A: value and derivative of one activation in one pass, on one core, for the twelve functions that
// PyTorch and we both have, on normally distributed points (branches must not be predictable), for every
// instruction set that this machine has; beside it what memory alone costs (one read and two writes of the
// same length) and what textbook formulas cost.
#include <algorithm>
#include <random>
#include <string>

#include "core/activation/catalogue.h"
#include "core/activation/kernels.h"
#include "tests/benchmarks/cpu_time.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/textbook.h"

namespace {

using namespace alab;

constexpr std::size_t lengths[] = {1'000, 100'000};
constexpr std::size_t pastTheCaches = 10'000'000;

/// CPU time of `work` in ns an element: the median of some samples of about 3 ms.
template <class Work>
double nanoseconds(std::size_t length, const Work& work) {
  const double begin = cpuSeconds();
  work();
  const int repeats = std::max(1, static_cast<int>(0.003 / std::max(cpuSeconds() - begin, 1e-7)));
  std::vector<double> samples;
  for (int sample = 0; sample < 9; ++sample) {
    const double start = cpuSeconds();
    for (int i = 0; i < repeats; ++i) work();
    samples.push_back((cpuSeconds() - start) / repeats / static_cast<double>(length) * 1e9);
  }
  return median(samples);
}

template <class T>
struct Buffers {
  std::vector<T> x, y, dy;

  explicit Buffers(std::size_t length) : x(length), y(length), dy(length) {
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal(0, 3);
    std::generate(x.begin(), x.end(), [&] { return static_cast<T>(normal(random)); });
  }
};

template <class T>
constexpr const char* nameOfType = sizeof(T) == 8 ? "double" : "float";

template <class T>
double functionFigure(InstructionSet set, std::string_view id, Buffers<T>& b) {
  const KernelEntry* entry = findKernels(set, id);
  if (!entry) return 0;
  const Function f(builtIn(id));
  const SpanCall<T> call = {f.activation.model(), b.x, f.params};
  return nanoseconds(b.x.size(), [&] { entry->of<T>().valueAndDerivative(call, b.y.data(), b.dy.data()); });
}

template <class T>
void memoryFigure(Buffers<T>& b, const std::string& length) {
  const double ns = nanoseconds(b.x.size(), [&] {
    std::copy(b.x.begin(), b.x.end(), b.y.begin());
    std::copy(b.x.begin(), b.x.end(), b.dy.begin());
  });
  print({("A  memory floor (two copies), " + std::string(nameOfType<T>) + ", " + length).c_str(), ns, "ns"});
}

/// The targets of the mean; the baseline has none.
template <class T>
double target(InstructionSet set) {
  if (set == InstructionSet::Avx512) return sizeof(T) == 8 ? 2.1 : 0.8;
  return set == InstructionSet::Avx2 && sizeof(T) == 8 ? 4 : 0;
}

template <class T>
void figures(InstructionSet set, std::size_t length) {
  Buffers<T> buffers(length);
  const std::string where = std::string(nameOf(set)) + ", " + nameOfType<T> + ", " + std::to_string(length);
  double sum = 0;
  for (const textbook::Formula& formula : textbook::formulas) {
    const double ns = functionFigure<T>(set, formula.id, buffers);
    sum += ns;
    print({("A  f and f', " + std::string(formula.id) + ", " + where).c_str(), ns, "ns"});
  }
  const double mean = sum / textbook::formulas.size();
  print({("A  f and f', mean of 12, " + where).c_str(), mean, "ns", target<T>(set)});
  memoryFigure(buffers, std::to_string(length));
}

void textbookFigure(std::size_t length) {
  Buffers<double> b(length);
  double sum = 0;
  for (const textbook::Formula& formula : textbook::formulas)
    sum += nanoseconds(length, [&] {
      for (std::size_t i = 0; i < length; ++i) {
        const textbook::ValueAndSlope v = formula.at(b.x[i]);
        b.y[i] = v.f;
        b.dy[i] = v.d;
      }
    });
  print({("A    textbook formulas, mean of 12, double, " + std::to_string(length)).c_str(),
         sum / textbook::formulas.size(), "ns"});
}

}  // namespace

int main() {
  for (const InstructionSet set : instructionSets) {
    if (!machineHas(set)) continue;
    for (const std::size_t length : lengths) {
      figures<double>(set, length);
      figures<float>(set, length);
    }
  }
  figures<double>(instructionSet(), pastTheCaches);
  for (const std::size_t length : lengths) textbookFigure(length);
}
