#include <QTest>
#include <cmath>

#include "core/data/generate.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DataSet drawnFrom(DataKind kind, double noise = 0, std::uint64_t seed = 5) {
  return dataSet(kind, {2000, noise, seed, std::nullopt});
}

}  // namespace

class TestValueLaws : public QObject {
  Q_OBJECT

 private slots:
  void sineAndStepGoThroughTheirValues() {
    const DataSet sine = drawnFrom(DataKind::Sine), step = drawnFrom(DataKind::Step);
    for (std::size_t i = 0; i < 2000; ++i) {
      QVERIFY(std::fabs(sine.x(i, 0)) <= 5 && std::fabs(step.x(i, 0)) <= 5);
      QCOMPARE(sine.y(i, 0), std::sin(sine.x(i, 0)));
      QCOMPARE(step.y(i, 0), std::signbit(step.x(i, 0)) ? 0.0 : 1.0);
    }
  }

  void noiseIsUniformAroundThem() {
    const DataSet set = drawnFrom(DataKind::Sine, 0.3);
    double squares = 0;
    for (std::size_t i = 0; i < 2000; ++i) {
      const double moved = set.y(i, 0) - std::sin(set.x(i, 0));
      QVERIFY(std::fabs(moved) <= 0.3 + 1e-12);
      squares += moved * moved / 2000;
    }
    QVERIFY(std::fabs(squares - 0.03) < 0.003);
  }

  void theLineStandsAtItsHundredPoints() {
    const DataSet set = drawnFrom(DataKind::Line);
    QCOMPARE(set.samples(), std::size_t(100));
    for (std::size_t i = 0; i < 100; ++i) {
      QVERIFY(set.x(i, 0) == double(i) / 100);
      const double above = set.y(i, 0) - (3 * set.x(i, 0) + 10);
      QVERIFY(above >= 0 && above < 1);
    }
  }

  /// So b settles near 10.5: the noise has mean 1/2 and variance 1/12.
  void theNoiseOfTheLineHasMeanOneHalf() {
    double sum = 0, squares = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      const DataSet set = drawnFrom(DataKind::Line, 0, seed);
      for (std::size_t i = 0; i < 100; ++i) {
        const double above = set.y(i, 0) - (3 * set.x(i, 0) + 10);
        sum += above / 1e4, squares += (above - 0.5) * (above - 0.5) / 1e4;
      }
    }
    QVERIFY(std::fabs(sum - 0.5) < 5 * 0.2887 / 100);
    QVERIFY(std::fabs(squares - 1.0 / 12) < 0.004);
  }
};

ALAB_TEST(TestValueLaws)
#include "tst_value_laws.moc"
