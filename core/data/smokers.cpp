#include "core/data/laws.h"
#include "core/data/sampled_set.h"
#include "core/random/normal.h"

namespace alab::laws {
namespace {

struct Measure {
  const char* name;
  double mean, spread;
};

constexpr std::array<Measure, 3> measures = {{{ALAB_TEXT("body mass in kg"), 75, 12},
                                              {ALAB_TEXT("systolic blood pressure in mmHg"), 125, 12},
                                              {ALAB_TEXT("age in years"), 45, 10}}};

/// The median of chi-square with 3 degrees of freedom.
constexpr double middleSquare = 2.366;

/// How far from the mean in spreads, in each measure.
struct Person {
  std::array<double, 3> z;
  double y;
};

/// Nobody weighs 20 kg here.
double usualNormal(Generator& random) {
  double z = normal(random);
  while (z < -2.5 || z > 2.5) z = normal(random);
  return z;
}

Person person(double noise, Generator& random) {
  Person person = {};
  double square = 0;
  for (double& z : person.z) {
    z = usualNormal(random);
    const double moved = z + uniformIn(random, -noise, noise);
    square += moved * moved;
  }
  person.y = square > middleSquare ? 1 : 0;
  return person;
}

}  // namespace

DataSet smokers(const DataOptions& options, Generator& random) {
  DataSet set{Task::Binary,
              {options.points, 3},
              {options.points, 1},
              {},
              {ALAB_TEXT("does not smoke"), ALAB_TEXT("smokes")}};
  for (const Measure& measure : measures) set.features.emplace_back(measure.name);
  for (std::size_t i = 0; i < options.points; ++i) {
    const Person drawn = drawnInTurn(i, [&] { return person(options.noise, random); });
    for (std::size_t k = 0; k < 3; ++k) set.x(i, k) = measures[k].mean + measures[k].spread * drawn.z[k];
    set.y(i, 0) = drawn.y;
  }
  return set;
}

}  // namespace alab::laws
