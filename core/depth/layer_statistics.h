#pragma once
// What is measured in one layer of a stack, and how it is summed up over nets.
#include <vector>

#include "core/analysis/band.h"
#include "core/matrix/sums.h"
#include "core/range.h"

namespace alab {

struct Histogram {
  Range range;                ///< from the least to the greatest finite value
  std::vector<double> share;  ///< of all values, bin by bin; sums to the share of finite ones
};

/// z is the input of f, a the layer's output, d = dL/dz. RMS: root of the mean square over samples and units.
struct LayerStatistics {
  double meanZ = 0, rmsZ = 0, meanA = 0, rmsA = 0;
  double rmsD = 0, rmsDw = 0;   ///< rmsDw: of dL/dW, 0 when that is not measured
  double saturated = 0;         ///< share of |f'| < 0.01
  double neverActive = 0;       ///< share of units with z <= 0 for every sample
  double dead = 0;              ///< share of units that are never active and have f' = 0 for every sample
  double zeroA = 0, zeroD = 0;  ///< shares of outputs and of dL/dz that are exactly 0
  Histogram z, a, d;            ///< empty unless they are asked for
};

/// What some values of a layer add up to: whoever makes them in pieces adds them up while they are at hand.
struct ForwardSums {
  Sums z, output;
  std::size_t saturated = 0;
};

/// Fills what z, f'(z) and the output say.
template <class T>
void measureForward(const Matrix<T>& z, const Matrix<T>& slope, const Matrix<T>& output,
                    const ForwardSums& sums, std::size_t bins, LayerStatistics& statistics);

/// Fills what dL/dz says.
template <class T>
void measureBackward(const Matrix<T>& d, const Sums& sums, std::size_t bins, LayerStatistics& statistics);

/// Root of the mean square of all elements.
template <class T>
double rmsOf(const Matrix<T>& matrix);

/// `bins` >= 1 equal bins.
template <class T>
Histogram histogramOf(std::span<const T> values, std::size_t bins);

}  // namespace alab
