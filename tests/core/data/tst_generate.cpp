// What holds for every kind of data.
#include "core/data/generate.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DataOptions options(std::size_t points, double noise, std::uint64_t seed) {
  return {points, noise, seed, Function(builtIn("tanh"))};
}

std::vector<std::size_t> sizesOfClasses(const DataSet& set) {
  std::vector<std::size_t> sizes(set.targets.size());
  for (const double y : set.y.all()) ++sizes[static_cast<std::size_t>(y)];
  return sizes;
}

void addKinds() {
  QTest::addColumn<DataKind>("kind");
  for (const DataFacts& fact : dataKinds()) QTest::newRow(std::string(fact.name).c_str()) << fact.kind;
}

bool hasClasses(Task task) {
  return task == Task::Binary || task == Task::Classes;
}

}  // namespace

class TestGenerate : public QObject {
  Q_OBJECT

 private slots:
  void everySetIsAsItsFactsSay_data() { addKinds(); }
  void everySetIsAsItsFactsSay() {
    QFETCH(const DataKind, kind);
    const DataFacts& fact = facts(kind);
    for (const std::size_t points : {2, 3, 5, 41, 5000}) {
      const DataSet set = dataSet(kind, options(points, 0.5, 7));
      QVERIFY(set.task == fact.task);
      QCOMPARE(set.x.columns(), fact.features);
      QCOMPARE(set.features.size(), fact.features);
      QCOMPARE(set.x.rows(), set.y.rows());
      QCOMPARE(set.x.rows() == points, fact.takesPoints);
      for (const double x : set.x.all()) QVERIFY(std::isfinite(x));
    }
  }

  void targetsAreWhatTheTaskSays_data() { addKinds(); }
  void targetsAreWhatTheTaskSays() {
    QFETCH(const DataKind, kind);
    const DataSet set = dataSet(kind, options(500, 0.2, 7));
    QCOMPARE(set.y.columns(), hasClasses(set.task) ? std::size_t(1) : set.targets.size());
    if (set.task == Task::Binary) QCOMPARE(set.targets.size(), std::size_t(2));
    const double classes = set.task == Task::Labels ? 2 : static_cast<double>(set.targets.size());
    for (const double y : set.y.all()) {
      QVERIFY(std::isfinite(y));
      if (set.task != Task::Values) QVERIFY(y == std::floor(y) && y >= 0 && y < classes);
    }
  }

  void sameOptionsGiveTheSameBytes_data() { addKinds(); }
  void sameOptionsGiveTheSameBytes() {
    QFETCH(const DataKind, kind);
    QVERIFY(dataSet(kind, options(300, 0.25, 9)) == dataSet(kind, options(300, 0.25, 9)));
  }

  void anotherSeedGivesOtherData_data() { addKinds(); }
  void anotherSeedGivesOtherData() {
    QFETCH(const DataKind, kind);
    const bool isMeasured = kind == DataKind::Iris;
    QCOMPARE(dataSet(kind, options(300, 0.25, 9)) == dataSet(kind, options(300, 0.25, 10)), isMeasured);
  }

  void classesAreBalancedWithinOne_data() { addKinds(); }
  void classesAreBalancedWithinOne() {
    QFETCH(const DataKind, kind);
    if (!hasClasses(facts(kind).task)) return;
    for (const std::size_t points : {2, 3, 499, 500}) {
      // Noise moves points of the circle over its border, in Playground as well.
      const double noise = kind == DataKind::Circle ? 0 : 0.5;
      const auto sizes = sizesOfClasses(dataSet(kind, options(points, noise, 3)));
      QVERIFY(std::ranges::max(sizes) - std::ranges::min(sizes) <= 1);
    }
  }

  void noiseChangesOnlyWhereItIsTaken_data() { addKinds(); }
  void noiseChangesOnlyWhereItIsTaken() {
    QFETCH(const DataKind, kind);
    const bool isSame = dataSet(kind, options(300, 0, 9)) == dataSet(kind, options(300, 0.5, 9));
    QCOMPARE(isSame, !facts(kind).takesNoise);
  }
};

ALAB_TEST(TestGenerate)
#include "tst_generate.moc"
