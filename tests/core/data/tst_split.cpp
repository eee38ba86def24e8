#include "core/data/split.h"

#include <QTest>
#include <set>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Sample i is (i, -i) -> i % 2.
DataSet numbered(std::size_t samples) {
  DataSet set{Task::Binary, {samples, 2}, {samples, 1}, {"x1", "x2"}, {"even", "odd"}};
  for (std::size_t i = 0; i < samples; ++i) {
    set.x(i, 0) = double(i), set.x(i, 1) = -double(i);
    set.y(i, 0) = double(i % 2);
  }
  return set;
}

void addNumbers(const DataSet& part, std::multiset<double>& numbers) {
  for (std::size_t i = 0; i < part.samples(); ++i) numbers.insert(part.x(i, 0));
}

}  // namespace

class TestSplit : public QObject {
  Q_OBJECT

 private slots:
  void everySampleIsInOnePartWithItsTarget() {
    const SplitData parts = split(numbered(101), 0.3, 4);
    std::multiset<double> numbers;
    for (const DataSet* part : {&parts.train, &parts.test}) {
      addNumbers(*part, numbers);
      QVERIFY(part->features.size() == 2 && part->targets.size() == 2 && part->task == Task::Binary);
      for (std::size_t i = 0; i < part->samples(); ++i) {
        QCOMPARE(part->x(i, 1), -part->x(i, 0));
        QCOMPARE(part->y(i, 0), double(int(part->x(i, 0)) % 2));
      }
    }
    QCOMPARE(numbers.size(), std::size_t(101));
    QCOMPARE(std::set(numbers.begin(), numbers.end()).size(), std::size_t(101));
  }

  void theShareIsKept_data() {
    QTest::addColumn<std::size_t>("samples");
    QTest::addColumn<double>("share");
    QTest::addColumn<std::size_t>("tests");
    const auto row = [](const char* name, std::size_t samples, double share, std::size_t tests) {
      QTest::newRow(name) << samples << share << tests;
    };
    row("half", 500, 0.5, 250);
    row("half of an odd number", 5, 0.5, 3);
    row("a third", 100, 0.33, 33);
    row("none is one", 100, 0, 1);
    row("all is all but one", 100, 1, 99);
    row("of two", 2, 0.9, 1);
  }
  void theShareIsKept() {
    QFETCH(const std::size_t, samples);
    QFETCH(const double, share);
    QFETCH(const std::size_t, tests);
    const SplitData parts = split(numbered(samples), share, 1);
    QCOMPARE(parts.test.samples(), tests);
    QCOMPARE(parts.train.samples(), samples - tests);
  }

  void theSeedDecides() {
    QVERIFY(split(numbered(50), 0.5, 1) == split(numbered(50), 0.5, 1));
    QVERIFY(split(numbered(50), 0.5, 1) != split(numbered(50), 0.5, 2));
  }

  /// Each sample is tested as often as the share says, over many seeds.
  void noSampleIsPreferred() {
    std::vector<int> tested(10);
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
      const SplitData parts = split(numbered(10), 0.4, seed);
      for (std::size_t i = 0; i < 4; ++i) ++tested[std::size_t(parts.test.x(i, 0))];
    }
    for (const int times : tested) QVERIFY(std::abs(times - 800) < 5 * 22);
  }

  void someSamplesComeInTheirOrder() {
    const std::vector<std::size_t> which = {7, 2, 2};
    const DataSet some = someSamples(numbered(9), which);
    QVERIFY(std::ranges::equal(some.x.row(0), std::vector{7.0, -7.0}));
    QVERIFY(std::ranges::equal(some.y.all(), std::vector{1.0, 0.0, 0.0}));
  }
};

ALAB_TEST(TestSplit)
#include "tst_split.moc"
