#include <QTest>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

#include "core/scalar/number_text.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestNumberText : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatPeopleWrite_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("decimal") << QByteArray("1.25") << 1.25;
    QTest::newRow("no leading digit") << QByteArray(".5") << 0.5;
    QTest::newRow("no trailing digit") << QByteArray("5.") << 5.0;
    QTest::newRow("plus sign") << QByteArray("+1.5") << 1.5;
    QTest::newRow("negative without digit") << QByteArray("-.5") << -0.5;
    QTest::newRow("exponent") << QByteArray("1e-3") << 1e-3;
    QTest::newRow("capital exponent") << QByteArray("1E3") << 1e3;
    QTest::newRow("hexadecimal") << QByteArray("0x1.8p-3") << 0.1875;
    QTest::newRow("negative hexadecimal") << QByteArray("-0X1.8P+3") << -12.0;
    QTest::newRow("infinity") << QByteArray("Infinity") << HUGE_VAL;
    QTest::newRow("negative infinity") << QByteArray("-INF") << -HUGE_VAL;
    QTest::newRow("too large") << QByteArray("1e400") << HUGE_VAL;
    QTest::newRow("too large, negative") << QByteArray("-1e400") << -HUGE_VAL;
    QTest::newRow("too small") << QByteArray("1e-400") << 0.0;
    QTest::newRow("denormal") << QByteArray("5e-324") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("largest") << QByteArray("1.7976931348623157e+308") << std::numeric_limits<double>::max();
    QTest::newRow("too large, written out") << QByteArray(400, '9') << HUGE_VAL;
    QTest::newRow("too small, written out") << QByteArray("0." + QByteArray(400, '0') + "1") << 0.0;
    const QByteArray zeros(500, '0');
    QTest::newRow("huge digits, small exponent") << "1" + zeros + "e-100" << HUGE_VAL;
    QTest::newRow("tiny digits, large exponent") << "0." + zeros + "1e100" << 0.0;
    QTest::newRow("huge hexadecimal digits") << "0x" + QByteArray(300, 'f') << HUGE_VAL;
    QTest::newRow("huge hexadecimal integer") << "0xF" + zeros << HUGE_VAL;
    QTest::newRow("endless exponent") << "1e-" + QByteArray(40, '9') << 0.0;
    QTest::newRow("endless zeros") << "0e" + QByteArray(40, '9') << 0.0;
    QTest::newRow("too large, hexadecimal") << QByteArray("0x1p5000") << HUGE_VAL;
  }
  void readsWhatPeopleWrite() {
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    QVERIFY(parseNumber(text.toStdString()).has_value());
    QVERIFY(*parseNumber(text.toStdString()) == value);
  }

  void refusesEverythingElse_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",     "abc", "1,5", "1.2.3", "--1",     "+-1",   "0x",     "0x0x1", "1e",
                             "e5",   "1 ",  " 1",  "1x",    "infinit", "nano",  "nan(7)", "0xinf", "-0xnan",
                             "0x-1", "１",  "-",   "+",     ".",       "1e5e5", "1_000"})
      QTest::newRow(*text ? text : "empty") << QByteArray(text);
  }
  void refusesEverythingElse() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseNumber(text.toStdString()));
  }

  void nanHasNoSign() {
    QVERIFY(std::isnan(parseNumber("-nan").value()));
    QCOMPARE(numberText(-std::nan("")), std::string("nan"));
  }

  void everyNumberIsReadBackBitForBit() {
    std::mt19937_64 random(7);
    for (int i = 0; i < 20000; ++i) {
      const double x = std::bit_cast<double>(random());
      if (std::isnan(x)) continue;
      const double y = parseNumber(numberText(x)).value();
      QVERIFY(x == y && std::signbit(x) == std::signbit(y));
    }
  }

  void textIsTheShortest() {
    QCOMPARE(numberText(0.1), std::string("0.1"));
    QCOMPARE(numberText(-0.0), std::string("-0"));
    QCOMPARE(numberText(1e22), std::string("1e+22"));
    QCOMPARE(numberText(HUGE_VAL), std::string("inf"));
    QCOMPARE(numberText(-HUGE_VAL), std::string("-inf"));
  }
};

ALAB_TEST(TestNumberText)
#include "tst_number_text.moc"
