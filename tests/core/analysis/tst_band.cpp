#include "core/analysis/band.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "tests/support/test_program.h"

using namespace alab;

class TestBand : public QObject {
  Q_OBJECT

 private slots:
  void bandsAreQuantiles() {
    std::vector<double> values(11);
    std::iota(values.rbegin(), values.rend(), 0.0);
    const Band band = bandOf(values);
    QCOMPARE(band.lower, 1.0);
    QCOMPARE(band.median, 5.0);
    QCOMPARE(band.upper, 9.0);
    QCOMPARE(bandOf({3, 1}).median, 2.0);
    QCOMPARE(bandOf({7}).upper, 7.0);
  }

  void aFailedNetIsTheLargest() {
    QCOMPARE(bandOf({std::nan(""), 1, 2}).median, 2.0);
    QVERIFY(std::isinf(bandOf({HUGE_VAL, HUGE_VAL, 1}).median));
  }
};

ALAB_TEST(TestBand)
#include "tst_band.moc"
