#include "ui/widgets/decimal_text.h"

#include <QTest>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

class TestDecimalText : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void decimalsAreRoundedAndTrimmed_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole number") << 2.0 << 4 << QStringLiteral("2");
    QTest::newRow("trailing zeros go") << 0.2500 << 4 << QStringLiteral("0.25");
    QTest::newRow("rounded") << 0.123456 << 4 << QStringLiteral("0.1235");
    QTest::newRow("no places") << 9.6 << 0 << QStringLiteral("10");
    QTest::newRow("zeros before the point stay") << 100.0 << 2 << QStringLiteral("100");
    QTest::newRow("negative") << -1.5 << 2 << QStringLiteral("−1.5");
    QTest::newRow("too small for the places") << 0.00001 << 4 << QStringLiteral("1e−05");
    QTest::newRow("small keeps its digits") << 5.115e-5 << 4 << QStringLiteral("5.12e−05");
    QTest::newRow("small with two places") << 0.0377 << 2 << QStringLiteral("0.0377");
    QTest::newRow("large") << 1234567.0 << 4 << QStringLiteral("1.23e+06");
    QTest::newRow("minus zero") << -0.0 << 4 << QStringLiteral("0");
    QTest::newRow("rounds to minus zero") << -4.9e-5 << 4 << QStringLiteral("−4.9e−05");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 4 << QStringLiteral("inf");
  }
  void decimalsAreRoundedAndTrimmed() {
    QFETCH(double, value);
    QFETCH(int, places);
    QTEST(alab::decimalText(value, places), "text");
  }

  void significantDigits() {
    QCOMPARE(alab::significantText(1.0 / 3), QStringLiteral("0.333333"));
    QCOMPARE(alab::significantText(0.01), QStringLiteral("0.01"));
    QCOMPARE(alab::significantText(-0.0), QStringLiteral("0"));
  }

  void numbersAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << QStringLiteral("0.1") << 0.1;
    QTest::newRow("exponent") << QStringLiteral("1e-3") << 0.001;
    QTest::newRow("surrounded by spaces") << QStringLiteral("  2 ") << 2.0;
    QTest::newRow("typographic minus") << QString(QChar(0x2212)) + u'3' << -3.0;
    QTest::newRow("full-width digits") << QString::fromUtf8("１．５") << 1.5;
  }
  void numbersAreRead() {
    QFETCH(QString, text);
    const auto value = alab::numberFromText(text);
    QVERIFY(value.has_value());
    QTEST(*value, "value");
  }

  void otherTextsAreNoNumbers_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "abc", "0,1", "1 000", "nan", "inf", "1e999", "--1", "0x"}) {
      QTest::newRow(text) << QString::fromLatin1(text);
    }
  }
  void otherTextsAreNoNumbers() {
    QFETCH(QString, text);
    QVERIFY(!alab::numberFromText(text).has_value());
  }

  void theDecimalSignIsADotInEveryLocale() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString shown = alab::decimalText(0.5, 2);
    const auto read = alab::numberFromText(QStringLiteral("0.5"));
    QLocale::setDefault(before);
    QCOMPARE(shown, QStringLiteral("0.5"));
    QCOMPARE(read.value(), 0.5);
  }
};

ALAB_TEST(TestDecimalText)
#include "tst_decimal_text.moc"
