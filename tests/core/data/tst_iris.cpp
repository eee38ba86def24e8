// Against what is known of the data set: R's help and summary(iris), not the copy of the UCI repository.
#include "core/data/iris.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <cmath>

using namespace alab;

namespace {

double mean(std::size_t feature, std::size_t first = 0, std::size_t count = 150) {
  const DataSet set = iris();
  double sum = 0;
  for (std::size_t i = first; i < first + count; ++i) sum += set.x(i, feature);
  return sum / double(count);
}

QList<double> flower(std::size_t number) {
  const DataSet set = iris();
  const auto row = set.x.row(number - 1);
  return {row.begin(), row.end()};
}

}  // namespace

class TestIris : public QObject {
  Q_OBJECT

 private slots:
  void thereAreFiftyOfEachSpecies() {
    const DataSet set = iris();
    QCOMPARE(set.samples(), std::size_t(150));
    for (std::size_t i = 0; i < 150; ++i) QCOMPARE(set.y(i, 0), double(i / 50));
    QCOMPARE(QString::fromStdString(set.targets.back()), QStringLiteral("virginica"));
  }

  void meansAreThoseOfR() {
    const double means[] = {876.5 / 150, 458.6 / 150, 563.7 / 150, 179.9 / 150};  // 5.843 3.057 3.758 1.199
    for (std::size_t k = 0; k < 4; ++k) QVERIFY(std::fabs(mean(k) - means[k]) < 1e-12);
  }

  void meansOfTheSpeciesAreThoseOfFisher() {
    const double means[3][4] = {
        {5.006, 3.428, 1.462, 0.246}, {5.936, 2.77, 4.26, 1.326}, {6.588, 2.974, 5.552, 2.026}};
    for (std::size_t s = 0; s < 3; ++s)
      for (std::size_t k = 0; k < 4; ++k) QVERIFY(std::fabs(mean(k, 50 * s, 50) - means[s][k]) < 1e-12);
  }

  /// In the UCI copy both read 4.9, 3.1, 1.5, 0.1.
  void flowers35And38AreAsFisherPrintedThem() {
    QCOMPARE(flower(35), QList<double>({4.9, 3.1, 1.5, 0.2}));
    QCOMPARE(flower(38), QList<double>({4.9, 3.6, 1.4, 0.1}));
  }
};

ALAB_TEST(TestIris)
#include "tst_iris.moc"
