// Many floats at once against the rounding of one number.
#include "core/scalar/round_floats.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <bit>
#include <cmath>
#include <vector>

using namespace alab;

class TestRoundFloats : public QObject {
  Q_OBJECT

 private slots:
  void everyPatternIsRoundedAsOneNumberIs_data() {
    QTest::addColumn<NumberFormat>("format");
    for (const NumberFormat format : {NumberFormat::Float16, NumberFormat::BFloat16, NumberFormat::Float32})
      QTest::newRow(facts(format).name.data()) << format;
  }
  void everyPatternIsRoundedAsOneNumberIs() {
    QFETCH(const NumberFormat, format);
    std::vector<float> values;
    for (std::uint32_t high = 0; high < 0x10000; ++high)  // with last bits around the ties of both formats
      for (const std::uint32_t low :
           {0x0000u, 0x0001u, 0x0fffu, 0x1000u, 0x1001u, 0x3000u, 0x7fffu, 0x8000u, 0x8001u})
        values.push_back(std::bit_cast<float>(high << 16 | low));
    std::vector<float> rounded = values;
    roundTo(format, rounded);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const float expected = static_cast<float>(roundTo(format, static_cast<long double>(values[i])));
      const bool isSame = std::bit_cast<std::uint32_t>(rounded[i]) == std::bit_cast<std::uint32_t>(expected);
      QVERIFY2(isSame || (std::isnan(rounded[i]) && std::isnan(values[i])),
               qPrintable(QString::number(values[i])));
    }
  }

  void float16HasFewNumbersNearItsEnds() {
    std::vector<float> values = {65519, 65520, -1e30f, 3e-8f, 2.9e-8f, 6.1e-5f};
    roundTo(NumberFormat::Float16, values);
    QCOMPARE(values[0], 65504.0f);
    QVERIFY(std::isinf(values[1]) && std::isinf(values[2]) && values[2] < 0);
    QCOMPARE(values[3], 0x1p-24f);
    QCOMPARE(values[4], 0.0f);
    QCOMPARE(std::fmod(values[5], 0x1p-24f), 0.0f);
  }
};

ALAB_TEST(TestRoundFloats)
#include "tst_round_floats.moc"
