// The ziggurat of G. Marsaglia and W. W. Tsang, Journal of Statistical Software 5 (2000) 8, with 256 strips,
// on doubles and with separate bits for strip and place, as J. A. Doornik ("An improved ziggurat method",
// 2005) asks for. exp and log are those of long double: the library computes them alike on every machine,
// while it chooses others for double by what the processor has.
#include "core/random/normal.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alab {
namespace {

constexpr std::size_t strips = 256;
constexpr long double tailFrom = 3.6541528853610087963519472518L;

long double bell(long double x) {
  return std::exp(-x * x / 2);
}

/// Strip i lies between edge[i + 1] and edge[i] above the density at edge[i]; all strips have the same area.
/// Strip 0 is the base with the tail, as wide as a rectangle of its area.
struct Ziggurat {
  std::array<double, strips + 1> edge, density;

  Ziggurat() {
    const long double tail = std::sqrt(std::numbers::pi_v<long double> / 2) *
                             std::erfc(tailFrom / std::numbers::sqrt2_v<long double>);
    const long double area = tailFrom * bell(tailFrom) + tail;
    long double x = tailFrom, height = bell(tailFrom);
    edge[0] = static_cast<double>(area / height);
    for (std::size_t i = 1; i < strips; ++i) {
      edge[i] = static_cast<double>(x);
      height += area / x;
      x = std::sqrt(-2 * std::log(std::min(height, 1.0L)));
    }
    edge[strips] = 0;
    for (std::size_t i = 0; i <= strips; ++i) density[i] = static_cast<double>(bell(edge[i]));
  }
};

const Ziggurat& ziggurat() {
  static const Ziggurat table;
  return table;
}

/// Uniform in (0, 1]: its logarithm is finite.
long double positive(Generator& random) {
  return 1 - static_cast<long double>(random.uniform());
}

/// Beyond tailFrom, by G. Marsaglia's method of 1964.
double fromTail(Generator& random) {
  for (;;) {
    const long double beyond = -std::log(positive(random)) / tailFrom;
    if (-2 * std::log(positive(random)) > beyond * beyond) return static_cast<double>(tailFrom + beyond);
  }
}

bool isUnderBell(Generator& random, const Ziggurat& table, std::size_t strip, double x) {
  const double lower = table.density[strip], upper = table.density[strip + 1];
  return lower + random.uniform() * (upper - lower) < bell(x);
}

inline double draw(Generator& random, const Ziggurat& table) {
  for (;;) {
    const std::uint64_t bits = random();
    const std::size_t strip = bits % strips;
    const double signedPlace = static_cast<double>(static_cast<std::int64_t>(bits) >> 11) * 0x1p-52;
    const double x = signedPlace * table.edge[strip], size = std::fabs(x);
    if (size < table.edge[strip + 1]) [[likely]]
      return x;
    if (strip == 0) return std::copysign(fromTail(random), x);
    if (isUnderBell(random, table, strip, size)) return x;
  }
}

template <class T>
void fill(Generator& random, std::span<T> out) {
  const Ziggurat& table = ziggurat();
  Generator local = random;  // stays in registers
  for (T& x : out) x = static_cast<T>(draw(local, table));
  random = local;
}

}  // namespace

double normal(Generator& random) {
  return draw(random, ziggurat());
}

void fillNormal(Generator& random, std::span<double> out) {
  fill(random, out);
}

void fillNormal(Generator& random, std::span<float> out) {
  fill(random, out);
}

}  // namespace alab
