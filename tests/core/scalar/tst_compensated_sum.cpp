#include "core/scalar/compensated_sum.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

long double compensated(std::initializer_list<long double> terms) {
  CompensatedSum sum;
  for (const long double term : terms) sum += term;
  return sum.value();
}

}  // namespace

class TestCompensatedSum : public QObject {
  Q_OBJECT

 private slots:
  void whatRoundingCutsOffComesBack() {
    QCOMPARE(compensated({1, 1e30L, 1, -1e30L}), 2.0L);
    CompensatedSum many;
    long double plain = 0;
    for (int i = 0; i < 1'000'000; ++i) many += 0.1L, plain += 0.1L;
    QCOMPARE(many.value(), 1e6L * 0.1L);
    QVERIFY(plain != 1e6L * 0.1L);
  }

  void infinitiesAndNanAreThoseOfAnOrdinarySum() {
    constexpr long double endless = std::numeric_limits<long double>::infinity();
    QCOMPARE(compensated({1, endless, 2}), endless);
    QCOMPARE(compensated({1, -endless}), -endless);
    QVERIFY(std::isnan(compensated({endless, -endless})));
    QVERIFY(std::isnan(compensated({1, std::numeric_limits<long double>::quiet_NaN(), 1})));
    QCOMPARE(compensated({}), 0.0L);
  }
};

ALAB_TEST(TestCompensatedSum)
#include "tst_compensated_sum.moc"
