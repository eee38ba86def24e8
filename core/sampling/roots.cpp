#include "core/sampling/roots.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace alab {
namespace {

struct Sample {
  double x, y;
};

/// The share of the bracket a..b at which to look next; c is the point that left the bracket last.
double nextShare(const Sample& a, const Sample& b, const Sample& c) {
  const double xi = (a.x - b.x) / (c.x - b.x);
  const double phi = (a.y - b.y) / (c.y - b.y);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  return a.y / (b.y - a.y) * c.y / (b.y - c.y) +
         (c.x - a.x) / (b.x - a.x) * a.y / (c.y - a.y) * b.y / (c.y - b.y);
}

bool haveOppositeSigns(double a, double b) {
  return (a < 0 && b > 0) || (a > 0 && b < 0);
}

}  // namespace

double rootBetween(const RealFunction& g, double first, double second) {
  Sample a{first, g(first)}, b{second, g(second)}, c = b;
  const double smallest = std::fabs(second - first) * 1e-20;  // a root at 0 needs no denormal digits
  double share = 0.5;
  for (;;) {
    const double x = a.x + share * (b.x - a.x);
    const Sample middle{x, g(x)};
    c = haveOppositeSigns(middle.y, a.y) ? std::exchange(b, a) : a;
    a = middle;
    const Sample& best = std::fabs(a.y) < std::fabs(b.y) ? a : b;
    const double tolerance = std::numeric_limits<double>::epsilon() / 2 * std::fabs(best.x) + smallest;
    const double least = tolerance / std::fabs(b.x - a.x);
    if (best.y == 0 || !(least < 0.5)) return best.x;
    share = std::clamp(nextShare(a, b, c), least, 1 - least);
  }
}

std::vector<double> signChanges(const RealFunction& g, std::span<const double> x, std::span<const double> y,
                                double noise) {
  assert(x.size() == y.size());
  std::vector<double> places;
  std::size_t last = x.size();  // the last sample with a sign
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (!(std::fabs(y[i]) > noise)) continue;
    if (last < i && haveOppositeSigns(y[last], y[i])) {
      const bool isHit = i == last + 2 && y[last + 1] == 0;
      places.push_back(isHit ? x[last + 1] : rootBetween(g, x[last], x[i]));
    }
    last = i;
  }
  return places;
}

}  // namespace alab
