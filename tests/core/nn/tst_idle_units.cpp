#include "core/nn/idle_units.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestIdleUnits : public QObject {
  Q_OBJECT

 private slots:
  void aUnitIsIdleWhenNoSampleReachesAboveZero() {
    Matrix<double> z(2, 4), slope(2, 4);
    z(0, 0) = -1, z(1, 0) = 0;    // never active, slope 0
    z(0, 1) = -1, z(1, 1) = 0.5;  // active once
    z(0, 2) = -1, z(1, 2) = -2;   // never active, but with a slope, as leaky ReLU has
    z(0, 3) = std::nan(""), z(1, 3) = -1;
    slope(1, 2) = 0.01;
    const std::vector<char> idle = neverActiveUnits(z);
    QVERIFY((idle == std::vector<char>{1, 0, 1, 0}));
    QVERIFY((deadUnits(idle, slope) == std::vector<char>{1, 0, 0, 0}));
  }
};

ALAB_TEST(TestIdleUnits)
#include "tst_idle_units.moc"
