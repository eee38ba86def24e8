#include "core/train/dropout.h"

#include <cmath>

#include "core/nn/nn_kernels.h"

namespace alab {
namespace {

DropLaws plain(double share) {
  return {share, 1 / (1 - share), 0, 0};
}

/// `lowest` is the limit of SELU at -infinity; a and b as in the paper's section 2.4 for mean 0 and
/// variance 1.
DropLaws alpha(double lowest, double share) {
  const double kept = 1 - share;
  const double a = 1 / std::sqrt(kept + lowest * lowest * kept * share);
  const double b = -a * share * lowest;
  return {share, a, b, a * lowest + b};
}

DropLaws lawsFor(const Function& function, double share) {
  if (function.card().id != "selu") return plain(share);
  return alpha(function.at(-HUGE_VAL).f, share);
}

}  // namespace

template <class T>
void fillDropped(const Function& function, double share, std::size_t rows, std::size_t units,
                 GeneratorLanes& random, Dropped<T>& dropped) {
  const DropLaws laws = lawsFor(function, share);
  const bool isShifted = laws.droppedShift != 0;
  dropped.factor.resize(rows, units);
  dropped.shift.resize(isShifted ? rows : 0, isShifted ? units : 0);
  nnKernels<T>().dropout.draw(laws, random, dropped);
}

template void fillDropped(const Function&, double, std::size_t, std::size_t, GeneratorLanes&,
                          Dropped<float>&);
template void fillDropped(const Function&, double, std::size_t, std::size_t, GeneratorLanes&,
                          Dropped<double>&);

}  // namespace alab
