#include "core/vector/softmax_curve.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestSoftmaxCurve : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theArticlesCurvesHaveTheirHeights() {
    const SoftmaxCurve fine = *softmaxCurve(softmaxGrids()[0]), coarse = *softmaxCurve(softmaxGrids()[1]);
    QCOMPARE(fine.x.size(), std::size_t(1000));
    QCOMPARE(coarse.x.size(), std::size_t(200));
    QVERIFY(isNear(fine.height, 0.00995, 5e-6));
    QVERIFY(isNear(coarse.height, 0.0952, 5e-5));
    QCOMPARE(fine.x.front(), -5.0);
    QVERIFY(isNear(fine.x.back(), 4.99));
  }

  void theHeightIsThatOfTheStep() {  // a geometric series: (1 - e^-h) / (1 - e^-nh)
    for (const double step : {0.01, 0.05, 0.1, 0.5, 1.0, 2.0}) {
      const SoftmaxCurve curve = *softmaxCurve({.x = {-5, 5}, .step = step});
      const double n = double(curve.x.size());
      QVERIFY(agrees(curve.height, std::expm1(-step) / std::expm1(-n * step), 1e-11));
      QCOMPARE(curve.height, *std::ranges::max_element(curve.y));
      QVERIFY(isNear(std::accumulate(curve.y.begin(), curve.y.end(), 0.0), 1));
    }
  }

  void aShiftOfTheGridLeavesTheHeight() {
    QVERIFY(agrees(softmaxCurve({.x = {0, 10}, .step = 0.25})->height,
                   softmaxCurve({.x = {-20, -10}, .step = 0.25})->height, 1e-15));
  }

  void badGridsAreRefused_data() {
    QTest::addColumn<SoftmaxGrid>("grid");
    QTest::newRow("no step") << SoftmaxGrid{{-5, 5}, 0};
    QTest::newRow("backward") << SoftmaxGrid{{-5, 5}, -0.1};
    QTest::newRow("NaN") << SoftmaxGrid{{-5, 5}, NAN};
    QTest::newRow("too fine") << SoftmaxGrid{{-5, 5}, 1e-5};
    QTest::newRow("far too fine") << SoftmaxGrid{{-5, 5}, 5e-324};
    QTest::newRow("an endless step") << SoftmaxGrid{{-5, 5}, infinity};
    QTest::newRow("turned round") << SoftmaxGrid{{5, -5}, 0.1};
    QTest::newRow("empty") << SoftmaxGrid{{5, 5}, 0.1};
    QTest::newRow("endless") << SoftmaxGrid{{-infinity, 5}, 0.1};
    QTest::newRow("from NaN on") << SoftmaxGrid{{NAN, 5}, 0.1};
  }
  void badGridsAreRefused() {
    QFETCH(const SoftmaxGrid, grid);
    const Result<SoftmaxCurve> curve = softmaxCurve(grid);
    QVERIFY(!curve);
    QVERIFY(!curve.error().what.empty() && !curve.error().hint.empty());
  }

  void oneStepIsOnePoint() { QCOMPARE(softmaxCurve({.x = {0, 1}, .step = 5})->y, std::vector{1.0}); }
};

ALAB_TEST(TestSoftmaxCurve)
#include "tst_softmax_curve.moc"
