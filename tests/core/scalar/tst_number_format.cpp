#include <QTest>
#include <bit>
#include <cmath>
#include <cstdint>

#include "core/scalar/number_format.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// The value of a 16-bit pattern by the definition of the format (IEEE 754-2019, section 3.4).
double decode(std::uint16_t bits, int exponentBits) {
  const int fractionBits = 15 - exponentBits, bias = (1 << (exponentBits - 1)) - 1;
  const int exponent = (bits >> fractionBits) & ((1 << exponentBits) - 1);
  const int fraction = bits & ((1 << fractionBits) - 1);
  const double sign = bits & 0x8000 ? -1 : 1;
  if (exponent == (1 << exponentBits) - 1) return fraction ? std::nan("") : sign * HUGE_VAL;
  const double significand = fraction + (exponent ? std::ldexp(1, fractionBits) : 0);
  return sign * std::ldexp(significand, (exponent ? exponent : 1) - bias - fractionBits);
}

}  // namespace

class TestNumberFormat : public QObject {
  Q_OBJECT

 private slots:
  void everyHalfNumberIsKept_data() {
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<int>("exponentBits");
    QTest::newRow("float16") << NumberFormat::Float16 << 5;
    QTest::newRow("bfloat16") << NumberFormat::BFloat16 << 8;
  }
  void everyHalfNumberIsKept() {
    QFETCH(NumberFormat, format);
    QFETCH(int, exponentBits);
    for (int bits = 0; bits < 0x10000; ++bits) {
      const double x = decode(static_cast<std::uint16_t>(bits), exponentBits);
      const long double r = roundTo(format, x);
      QVERIFY(std::isnan(x) ? std::isnan(r) : r == x && std::signbit(r) == std::signbit(x));
    }
  }

  void everyMidpointGoesToTheEvenNeighbour_data() { everyHalfNumberIsKept_data(); }
  void everyMidpointGoesToTheEvenNeighbour() {
    QFETCH(NumberFormat, format);
    QFETCH(int, exponentBits);
    const int infinity = ((1 << exponentBits) - 1) << (15 - exponentBits);
    for (int bits = 0; bits + 1 < infinity; ++bits) {
      const double low = decode(static_cast<std::uint16_t>(bits), exponentBits);
      const double high = decode(static_cast<std::uint16_t>(bits + 1), exponentBits);
      const long double middle = (static_cast<long double>(low) + high) / 2;
      QCOMPARE(roundTo(format, middle), static_cast<long double>(bits % 2 ? high : low));
      QCOMPARE(roundTo(format, std::nextafter(middle, HUGE_VALL)), static_cast<long double>(high));
      QCOMPARE(roundTo(format, std::nextafter(middle, 0.0L)), static_cast<long double>(low));
    }
  }

  void float32IsWhatTheMachineDoes() {
    for (const double x : {0.1, 1.0 / 3, 1e-40, 1.4e-45, 7e-46, 3.4028235e38, 3.4028236e38, 1e39, -2.5e-42})
      QCOMPARE(static_cast<float>(roundTo(NumberFormat::Float32, x)), static_cast<float>(x));
  }

  void overflowGivesInfinity() {
    QCOMPARE(roundTo(NumberFormat::Float16, 65519.99L), 65504.0L);
    QVERIFY(std::isinf(roundTo(NumberFormat::Float16, 65520.0L)));
    QCOMPARE(roundTo(NumberFormat::Float16, -65520.0L), -HUGE_VALL);
  }

  void spacingIsTheArticlesExample() {
    QCOMPARE(spacing(NumberFormat::Float16, 6), 0.00390625);
    QCOMPARE(spacing(NumberFormat::Float16, 1024), 1.0);
    QCOMPARE(spacing(NumberFormat::Float16, 32768), 32.0);
    QCOMPARE(spacing(NumberFormat::Float64, 1), 0x1p-52);
    QCOMPARE(spacing(NumberFormat::Float16, 0), 0x1p-24);
  }

  void namesAreReadBack() {
    for (const auto format :
         {NumberFormat::Float64, NumberFormat::Float32, NumberFormat::Float16, NumberFormat::BFloat16})
      QCOMPARE(numberFormat(facts(format).name), format);
    QVERIFY(!numberFormat("float8"));
  }
};

ALAB_TEST(TestNumberFormat)
#include "tst_number_format.moc"
