#include "core/train/dropout.h"

#include <cmath>

namespace alab {
namespace {

/// factor and shift of a kept and of a dropped output.
struct Laws {
  double keptFactor, keptShift, droppedShift;
};

Laws plain(double share) {
  return {1 / (1 - share), 0, 0};
}

/// `lowest` is the limit of SELU at -infinity; a and b as in the paper's section 2.4 for mean 0 and
/// variance 1.
Laws alpha(double lowest, double share) {
  const double kept = 1 - share;
  const double a = 1 / std::sqrt(kept + lowest * lowest * kept * share);
  const double b = -a * share * lowest;
  return {a, b, a * lowest + b};
}

Laws lawsFor(const Function& function, double share) {
  if (function.card().id != "selu") return plain(share);
  return alpha(function.at(-HUGE_VAL).f, share);
}

}  // namespace

template <class T>
void fillDropped(const Function& function, double share, std::size_t rows, std::size_t units,
                 Generator& random, Dropped<T>& dropped) {
  const Laws laws = lawsFor(function, share);
  const bool isShifted = laws.droppedShift != 0;
  dropped.factor.resize(rows, units);
  dropped.shift.resize(isShifted ? rows : 0, isShifted ? units : 0);
  // Chosen from a table: which way a coin falls, no processor can guess.
  const T factors[] = {T(0), static_cast<T>(laws.keptFactor)};
  const T shifts[] = {static_cast<T>(laws.droppedShift), static_cast<T>(laws.keptShift)};
  T *const factor = dropped.factor.all().data(), *const shift = dropped.shift.all().data();
  Generator own = random;
  for (std::size_t i = 0; i < rows * units; ++i) {
    const bool isKept = own.uniform() >= share;
    factor[i] = factors[isKept];
    if (isShifted) shift[i] = shifts[isKept];
  }
  random = own;
}

template void fillDropped(const Function&, double, std::size_t, std::size_t, Generator&, Dropped<float>&);
template void fillDropped(const Function&, double, std::size_t, std::size_t, Generator&, Dropped<double>&);

}  // namespace alab
