#include "core/analysis/mean_field.h"

#include <cmath>
#include <map>

#include "core/analysis/function_moments.h"
#include "core/sampling/roots.h"

namespace alab {
namespace {

constexpr double nearlyZero = 1e-30;      ///< in the place of q = 0: f is a straight line at this scale
constexpr double momentRounding = 1e-13;  ///< relative accuracy of the moments
constexpr double largestFixedPoint = 16;
constexpr std::size_t mostPoints = 1 << 18;  ///< of a grid: there are some 80 variances to look at
constexpr int qOctavesBelow1 = 8, qOctavesAbove1 = 4, qStepsPerOctave = 4;

/// Where fixed points are looked for, and one step more so that the largest one lies inside.
std::vector<double> scannedVariances() {
  std::vector<double> q;
  for (int i = -qOctavesBelow1 * qStepsPerOctave; i <= qOctavesAbove1 * qStepsPerOctave + 1; ++i)
    q.push_back(std::exp2(static_cast<double>(i) / qStepsPerOctave));
  return q;
}

/// E f^2 for z ~ N(0, q), each computed once.
class MeanSquares {
 public:
  explicit MeanSquares(const Function& function) : m_function(function) {}

  double at(double q) {
    const auto [known, isNew] = m_known.try_emplace(q);
    if (isNew) known->second = computed(q);
    return known->second;
  }
  const Function& function() const { return m_function; }

 private:
  /// E f^2 alone: what f' does, a spike say, must not hold up the search for a variance.
  double computed(double q) const {
    const auto square = [](double f, double) { return Moments{f * f}; };
    return functionMoments(m_function, square, {0, std::sqrt(q)}, mostPoints)[0];
  }

  const Function& m_function;
  std::map<double, double> m_known;
};

std::optional<FixedPoint> fixedPoint(MeanSquares& squares, const StartVariance& start,
                                     const std::stop_token& stop) {
  const auto growth = [&](double q) { return start.w2 * squares.at(q) + start.b2 - q; };
  double before = 0, growthBefore = 0;
  for (const double q : scannedVariances()) {
    if (stop.stop_requested()) return std::nullopt;
    const double here = growth(q);
    if (std::isnan(here)) return std::nullopt;
    const double at = std::fabs(here) <= momentRounding * q ? 0 : here;
    if (growthBefore * at < 0) {
      const double root = rootBetween(growth, before, q);
      if (root > largestFixedPoint * (1 + momentRounding)) return std::nullopt;
      return FixedPoint{root, meanField(squares.function(), root).chi1(start)};
    }
    if (at != 0 || growthBefore == 0) before = q, growthBefore = at;
  }
  return std::nullopt;
}

}  // namespace

std::optional<StartVariance> MeanField::critical() const {
  if (meanD1Sq == 0) return std::nullopt;
  const double w2 = 1 / meanD1Sq, b2 = q - w2 * meanF2;
  return StartVariance{w2, std::fabs(b2) > momentRounding * q ? b2 : 0};
}

MeanField meanField(const Function& function, double q) {
  const auto powers = [](double f, double d1) { return Moments{f, f * f, d1, d1 * d1}; };
  const Moments m = functionMoments(function, powers, {0, std::sqrt(q > 0 ? q : nearlyZero)});
  return {q, m[0], m[1], m[2], m[3]};
}

std::optional<FixedPoint> fixedPoint(const Function& function, const StartVariance& start,
                                     const std::stop_token& stop) {
  MeanSquares squares(function);
  return fixedPoint(squares, start, stop);
}

std::vector<std::optional<FixedPoint>> fixedPoints(const Function& function,
                                                   const std::vector<StartVariance>& starts) {
  MeanSquares squares(function);
  std::vector<std::optional<FixedPoint>> points;
  for (const StartVariance& start : starts) points.push_back(fixedPoint(squares, start, {}));
  return points;
}

double depthScale(double factor) {
  return 1 / std::fabs(std::log(factor));
}

std::vector<LayerTheory> stackTheory(const Function& function, const StartVariance& start, double inputPower,
                                     std::size_t layers, const std::stop_token& stop) {
  std::vector<LayerTheory> theory;
  double q = start.w2 * inputPower + start.b2;
  while (theory.size() < layers && !stop.stop_requested()) {
    const MeanField field = meanField(function, q);
    theory.push_back({q, field.chi1(start)});
    const double next = field.next(start);
    if (std::fabs(next - q) <= momentRounding * q) break;  // from here on every layer is this one
    q = next;
  }
  if (!theory.empty() && !stop.stop_requested()) theory.resize(layers, theory.back());
  return theory;
}

}  // namespace alab
