#include "core/vector/two_class.h"

#include <QTest>
#include <cmath>

#include "core/range.h"
#include "tests/support/golden_rows.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestTwoClass : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theSigmoidOfTheDifferenceIsTheSoftmax() {
    for (const double temperature : {0.25, 1.0, 8.0})
      for (double z = -40; z <= 40; z += 0.375) {  // exact differences and quotients
        const TwoClass two = twoClass(z, 0.25, temperature);
        QCOMPARE(two.argument, (z - 0.25) / temperature);
        QVERIFY(std::fabs(two.sigmoid - two.softmax[0]) <= 2 * unitInLastPlace(two.sigmoid));
        QVERIFY(std::fabs(two.softmax[0] + two.softmax[1] - 1) <= 0x1p-52);
      }
  }

  void onlyTheDifferenceCounts() {
    QCOMPARE(twoClass(1003, 1001).softmax, twoClass(2, 0).softmax);
    QCOMPARE(twoClass(1003, 1001).sigmoid, twoClass(2, 0).sigmoid);
  }

  void theTailsKeepTheirDigits() {
    const TwoClass two = twoClass(-700, 0);
    QVERIFY(std::fabs(two.softmax[0] / std::exp(-700) - 1) < 1e-14);
    QCOMPARE(twoClass(-infinity, 0).softmax[0], twoClass(-infinity, 0).sigmoid);
    QCOMPARE(twoClass(1e308, -1e308).sigmoid, 1.0);
  }
};

ALAB_TEST(TestTwoClass)
#include "tst_two_class.moc"
