#include "core/sampling/curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/sampling/one_sided.h"

namespace alab {
namespace {

constexpr double pixelsPerPoint = 2;
constexpr std::size_t pointsPerPixel = 8;  ///< at most
constexpr std::size_t pointsPerKink = 6;   ///< its own, and the smallest grid of the stretch beside it
constexpr double visibleBend = 0.4;        ///< pixels; four times the distance of the chord from the curve
constexpr int halvings = 6;

struct Point {
  double x, y;
};

using Points = std::vector<Point>;

/// Everything that sampling of one curve needs.
struct Sampler {
  const RealFunction& f;
  std::span<const double> kinks;
  const SampleWindow& window;

  double pixels(double length) const { return length / window.x.span() * window.width; }
  /// The two limits at a kink; thrice the value elsewhere.
  OneSided sidesAt(double x) const {
    if (std::find(kinks.begin(), kinks.end(), x) == kinks.end()) return {f(x), f(x), f(x)};
    // Larger than the rounding of a kink that was shifted and scaled, smaller than anything visible.
    return oneSided(f, x, std::max(sideOffset(x), std::ldexp(window.x.span(), -40)));
  }

  /// All three on the same side beyond the window.
  bool isOutside(const Point& a, const Point& b, const Point& c) const {
    return std::min({a.y, b.y, c.y}) > window.y.upper || std::max({a.y, b.y, c.y}) < window.y.lower;
  }

  /// The line over a, b, c has a visible corner at b, or ends between them.
  bool isBent(const Point& a, const Point& b, const Point& c) const {
    const int finite = std::isfinite(a.y) + std::isfinite(b.y) + std::isfinite(c.y);
    if (finite < 3) return finite > 0;
    if (isOutside(a, b, c)) return false;
    const double chord = a.y + (c.y - a.y) * (b.x - a.x) / (c.x - a.x);
    return std::fabs(b.y - chord) * window.height > visibleBend * window.y.span();
  }
};

/// An even grid over [a, b]; the end values are given, since they may be one-sided limits.
Points evenGrid(const Sampler& sampler, Point a, Point b) {
  const double wanted = std::ceil(sampler.pixels(b.x - a.x) / pixelsPerPoint);
  const int intervals = std::max(2, static_cast<int>(wanted));
  Points points = {a};
  for (int i = 1; i < intervals; ++i) {
    const double x = a.x + (b.x - a.x) * i / intervals;
    points.push_back({x, sampler.f(x)});
  }
  points.push_back(b);
  return points;
}

/// split[i]: the interval from point i to i + 1 touches a bend.
std::vector<bool> bentIntervals(const Sampler& sampler, const Points& points) {
  std::vector<bool> split(points.size() - 1, false);
  for (std::size_t i = 1; i + 1 < points.size(); ++i)
    if (sampler.isBent(points[i - 1], points[i], points[i + 1])) split[i - 1] = split[i] = true;
  return split;
}

Points halved(const Sampler& sampler, const Points& points, const std::vector<bool>& split) {
  Points result = {points.front()};
  for (std::size_t i = 0; i < split.size(); ++i) {
    const double middle = points[i].x + (points[i + 1].x - points[i].x) / 2;
    if (split[i]) result.push_back({middle, sampler.f(middle)});
    result.push_back(points[i + 1]);
  }
  return result;
}

/// Halves the bent intervals again and again, as long as the points stay within their number.
Points refined(const Sampler& sampler, Points points) {
  const auto most =
      static_cast<std::size_t>(sampler.pixels(points.back().x - points.front().x)) * pointsPerPixel;
  for (int pass = 0; pass < halvings; ++pass) {
    const std::vector<bool> split = bentIntervals(sampler, points);
    const auto added = static_cast<std::size_t>(std::count(split.begin(), split.end(), true));
    if (added == 0 || points.size() + added > most) break;
    points = halved(sampler, points, split);
  }
  return points;
}

void append(Curve& curve, double x, double y) {
  curve.x.push_back(x);
  curve.y.push_back(std::isfinite(y) ? y : std::numeric_limits<double>::quiet_NaN());
}

/// The points of one smooth stretch; its first point is there already when the curve is continuous.
void append(Curve& curve, const Points& points, bool isConnected) {
  for (std::size_t i = isConnected ? 1 : 0; i < points.size(); ++i) append(curve, points[i].x, points[i].y);
}

std::vector<double> kinksInside(std::span<const double> kinks, Range range) {
  std::vector<double> inside;
  for (double kink : kinks)
    if (range.lower < kink && kink < range.upper && (inside.empty() || inside.back() < kink))
      inside.push_back(kink);
  return inside;
}

}  // namespace

std::size_t maxCurvePoints(const SampleWindow& window, std::size_t kinkCount) {
  return pointsPerPixel * static_cast<std::size_t>(window.width) + pointsPerKink * (kinkCount + 1);
}

Curve sampleCurve(const RealFunction& f, std::span<const double> kinks, const SampleWindow& window) {
  const Sampler sampler{f, kinks, window};
  Curve curve;
  // A kink on the edge of the window: only its inner side is in the picture.
  Point from{window.x.lower, sampler.sidesAt(window.x.lower).right};
  bool isConnected = false;
  for (double kink : kinksInside(kinks, window.x)) {
    const OneSided sides = sampler.sidesAt(kink);
    append(curve, refined(sampler, evenGrid(sampler, from, {kink, sides.left})), isConnected);
    isConnected = !sides.jumps();
    if (!isConnected) append(curve, kink, std::numeric_limits<double>::quiet_NaN());
    from = {kink, sides.right};
  }
  const Point end{window.x.upper, sampler.sidesAt(window.x.upper).left};
  append(curve, refined(sampler, evenGrid(sampler, from, end)), isConnected);
  return curve;
}

}  // namespace alab
