// How large x and the parameters may be.
#include <algorithm>
#include <cmath>

#include "core/formula/kernels/block_plan.h"

namespace alab {
namespace {

using enum Operation;

/// A result is at most about 2^(degree r + bits) for x and parameters up to 2^r and from 2^-r on.
struct Size {
  double degree = 0, bits = 0;
};

Size sizeOfStep(const Instruction& step, const std::vector<Size>& sizes) {
  if (step.op == X || step.op == Parameter) return {1, 0};
  if (step.op == Number)
    return {0, step.constant == 0 ? 0 : std::fabs(static_cast<double>(std::log2(std::fabs(step.constant))))};
  Size sum, most;
  for (const std::uint16_t arg : step.arguments()) {
    sum = {sum.degree + sizes[arg].degree, sum.bits + sizes[arg].bits};
    most = {std::max(most.degree, sizes[arg].degree), std::max(most.bits, sizes[arg].bits)};
  }
  if (step.op == Multiply || step.op == Divide) return sum;
  if (step.op >= SoftplusOf) return {2 * sum.degree, 2 * sum.bits};  // a x^3 and the like inside
  if (step.op >= ExpOfProduct) return sum;
  return most;
}

}  // namespace

template <class T>
T reachOf(const Tape& tape) {
  constexpr double mostBits = sizeof(T) == sizeof(double) ? 1000 : 120;
  double exponent = std::log2(reach<T>);
  std::vector<Size> sizes;
  for (const Instruction& step : tape.steps) {
    sizes.push_back(sizeOfStep(step, sizes));
    if (sizes.back().degree > 0)
      exponent = std::min(exponent, (mostBits - sizes.back().bits) / sizes.back().degree);
  }
  return static_cast<T>(std::exp2(std::max(0.0, std::floor(exponent))));
}

template double reachOf<double>(const Tape&);
template float reachOf<float>(const Tape&);

}  // namespace alab
