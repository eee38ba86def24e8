#include "core/train/dropout.h"

#include <QTest>
#include <cmath>

#include "core/random/normal.h"
#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

struct Moments {
  double mean = 0, square = 0;
};

Moments momentsOf(const Matrix<double>& values) {
  Moments m;
  for (const double x : values.all()) m.mean += x, m.square += x * x;
  const double count = double(values.all().size());
  return {m.mean / count, m.square / count};
}

/// xoshiro128++ as its authors have it, of one lane.
std::uint32_t nextOf(GeneratorLanes& lanes, std::size_t lane) {
  const auto word = [&](std::size_t k) -> std::uint32_t& { return lanes.words[k][lane]; };
  const std::uint32_t result = std::rotl(word(0) + word(3), 7) + word(0), shifted = word(1) << 9;
  word(2) ^= word(0);
  word(3) ^= word(1);
  word(1) ^= word(2);
  word(0) ^= word(3);
  word(2) ^= shifted;
  word(3) = std::rotl(word(3), 11);
  return result;
}

/// f of normal numbers, dropped.
Matrix<double> droppedOutputs(const char* id, double share, Dropped<double>& dropped) {
  Generator random(7);
  Matrix<double> a(400, 500);
  fillNormal(random, a.all());
  functionNamed(id).activation.forward(a.all(), functionNamed(id).params, a.all());
  GeneratorLanes lanes(random);
  fillDropped(functionNamed(id), share, 400, 500, lanes, dropped);
  for (std::size_t i = 0; i < a.all().size(); ++i)
    a.all()[i] = a.all()[i] * dropped.factor.all()[i] + (dropped.shift.rows() ? dropped.shift.all()[i] : 0);
  return a;
}

/// Whether the outputs of a layer of relu are dropped as lane after lane tells, by their numbers in plain
/// arithmetic, batch after batch.
template <class T>
bool isAsTheLanesTell(std::size_t rows, std::size_t units) {
  constexpr double share = 0.3;
  GeneratorLanes lanes(Generator(5)), plain = lanes;
  Dropped<T> dropped;
  for (int batch = 0; batch < 3; ++batch) {
    fillDropped(functionNamed("relu"), share, rows, units, lanes, dropped);
    std::array<std::uint32_t, GeneratorLanes::count> drawn;
    for (std::size_t i = 0; i < rows * units; ++i) {
      const std::size_t lane = i % drawn.size();
      if (lane == 0)
        for (std::size_t k = 0; k < drawn.size(); ++k) drawn[k] = nextOf(plain, k);
      const bool isDropped = double(drawn[lane] ^ 0x80000000) < share * 0x1p32;
      if (dropped.factor.all()[i] != (isDropped ? T(0) : T(1 / (1 - share)))) return false;
    }
  }
  return lanes.words == plain.words;
}

}  // namespace

class TestDropout : public QObject {
  Q_OBJECT

 private slots:
  void lanesDrawWhatTheirGeneratorDraws() {
    GeneratorLanes lanes(Generator(1));
    for (std::size_t k = 0; k < 4; ++k) lanes.words[k][0] = std::uint32_t(k + 1);
    for (const std::uint32_t expected : {641u, 1573767u, 3222811527u, 3517856514u, 836907274u, 4247214768u})
      QCOMPARE(nextOf(lanes, 0), expected);
    for (const std::size_t rows : {1, 2, 5, 10})
      for (std::size_t units = 1; units < 36; ++units)
        QVERIFY(isAsTheLanesTell<float>(rows, units) && isAsTheLanesTell<double>(rows, units));
  }

  void theShareIsDroppedAndTheMeanStays() {
    Dropped<double> dropped;
    const Moments kept = momentsOf(droppedOutputs("relu", 0.3, dropped));
    const std::size_t zeros = std::size_t(std::ranges::count(dropped.factor.all(), 0.0));
    QVERIFY(std::fabs(double(zeros) / 200000 - 0.3) < 0.005);
    QVERIFY(std::fabs(kept.mean - 0.39894) < 0.01);  // E max(0, z)
    QCOMPARE(dropped.shift.rows(), std::size_t(0));
  }

  void alphaDropoutKeepsSelusMeanAndVariance() {
    Dropped<double> dropped;
    const Moments kept = momentsOf(droppedOutputs("selu", 0.2, dropped));
    QVERIFY(std::fabs(kept.mean) < 0.01);
    QVERIFY(std::fabs(kept.square - 1) < 0.02);
  }
};

ALAB_TEST(TestDropout)
#include "tst_dropout.moc"
