#include "core/depth/layer_statistics.h"

#include <algorithm>
#include <cmath>

#include "core/nn/idle_units.h"

namespace alab {
namespace {

/// Where the sum of the squares is a sum of rounded ones, or of none at all.
bool isExtreme(double squares) {
  return squares < 1e-280 || squares > 1e280;
}

/// By way of the largest one.
template <class T>
double scaledRms(std::span<const T> values) {
  double largest = 0;
  for (const double x : values) largest = std::max(largest, std::fabs(x));
  if (largest == 0 || !std::isfinite(largest)) return largest;
  double sum = 0;
  for (const double x : values) sum += (x / largest) * (x / largest);
  return largest * std::sqrt(sum / static_cast<double>(values.size()));
}

template <class T>
struct Means {
  double mean, rms, zeros;

  Means(const Matrix<T>& matrix, const Sums& sums) {
    const double count = static_cast<double>(matrix.all().size());
    mean = sums.sum / count;
    rms = isExtreme(sums.squares) ? scaledRms(std::span<const T>(matrix.all()))
                                  : std::sqrt(sums.squares / count);
    zeros = static_cast<double>(sums.zeros) / count;
  }
};

template <class T>
void countUnits(const Matrix<T>& z, const Matrix<T>& slope, LayerStatistics& s) {
  const std::vector<char> idle = neverActiveUnits(z), dead = deadUnits(idle, slope);
  const auto share = [](const std::vector<char>& units) {
    return static_cast<double>(std::ranges::count(units, 1)) / static_cast<double>(units.size());
  };
  s.neverActive = share(idle);
  s.dead = share(dead);
}

}  // namespace

template <class T>
void measureForward(const Matrix<T>& z, const Matrix<T>& slope, const Matrix<T>& output,
                    const ForwardSums& sums, std::size_t bins, LayerStatistics& s) {
  const Means<T> ofZ(z, sums.z), ofA(output, sums.output);
  s.meanZ = ofZ.mean, s.rmsZ = ofZ.rms;
  s.meanA = ofA.mean, s.rmsA = ofA.rms, s.zeroA = ofA.zeros;
  s.saturated = static_cast<double>(sums.saturated) / static_cast<double>(z.all().size());
  countUnits(z, slope, s);
  if (bins == 0) return;
  s.z = histogramOf(z.all(), bins);
  s.a = histogramOf(output.all(), bins);
}

template <class T>
void measureBackward(const Matrix<T>& d, const Sums& sums, std::size_t bins, LayerStatistics& s) {
  const Means<T> ofD(d, sums);
  s.rmsD = ofD.rms, s.zeroD = ofD.zeros;
  if (bins > 0) s.d = histogramOf(d.all(), bins);
}

template <class T>
double rmsOf(const Matrix<T>& matrix) {
  return Means<T>(matrix, sumsOf(matrix.all())).rms;
}

template <class T>
Histogram histogramOf(std::span<const T> values, std::size_t bins) {
  assert(bins >= 1);
  Histogram h{{HUGE_VAL, -HUGE_VAL}, std::vector<double>(bins)};
  for (const double x : values)
    if (std::isfinite(x)) h.range = {std::min(h.range.lower, x), std::max(h.range.upper, x)};
  if (h.range.lower > h.range.upper) return {{0, 0}, h.share};
  const double scale = h.range.span() > 0 ? static_cast<double>(bins) / h.range.span() : 0;
  for (const double x : values)
    if (std::isfinite(x))
      ++h.share[std::min(bins - 1, static_cast<std::size_t>((x - h.range.lower) * scale))];
  for (double& share : h.share) share /= static_cast<double>(values.size());
  return h;
}

#define ALAB_STATISTICS_OF(T)                                                                            \
  template void measureForward(const Matrix<T>&, const Matrix<T>&, const Matrix<T>&, const ForwardSums&, \
                               std::size_t, LayerStatistics&);                                           \
  template void measureBackward(const Matrix<T>&, const Sums&, std::size_t, LayerStatistics&);           \
  template double rmsOf(const Matrix<T>&);                                                               \
  template Histogram histogramOf(std::span<const T>, std::size_t);
ALAB_STATISTICS_OF(float)
ALAB_STATISTICS_OF(double)

}  // namespace alab
