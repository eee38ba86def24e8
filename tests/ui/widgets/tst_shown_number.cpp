#include "ui/widgets/shown_number.h"

#include <QTest>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestShownNumber : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void numbersAreReadable_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("places") << 0.123456 << 4 << QStringLiteral("0.1235");
    QTest::newRow("no trailing zeros") << 0.25 << 8 << QStringLiteral("0.25");
    QTest::newRow("whole") << 3.0 << 4 << QStringLiteral("3");
    QTest::newRow("no minus zero") << -0.0 << 4 << QStringLiteral("0");
    QTest::newRow("tiny") << 1e-7 << 4 << QStringLiteral("1·10⁻⁷");
    QTest::newRow("tiny and negative") << -1.25e-12 << 4 << QStringLiteral("−1.25·10⁻¹²");
    QTest::newRow("huge") << 3e20 << 4 << QStringLiteral("3·10²⁰");
    QTest::newRow("infinite") << HUGE_VAL << 4 << QStringLiteral("∞");
    QTest::newRow("minus infinite") << -HUGE_VAL << 4 << QStringLiteral("−∞");
    QTest::newRow("not defined") << std::nan("") << 4 << QStringLiteral("–");
  }
  void numbersAreReadable() {
    QFETCH(const double, value);
    QFETCH(const int, places);
    QTEST(shownNumber(value, places), "text");
  }
};

ALAB_TEST(TestShownNumber)
#include "tst_shown_number.moc"
