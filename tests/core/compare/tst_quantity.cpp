// Every number of the vocabulary against a closed form or a value that is known from elsewhere.
#include "core/compare/quantity.h"

#include <QSet>
#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

struct QuantityRow {
  const char* name;
  double value;
  const char* text;
};

const QuantityRow quantityRows[] = {
    {"he:relu", 1, "1"},
    {"he:gelu", std::sqrt(0.5), "0.71"},
    {"he:sigmoid", std::sqrt(0.1010), "0.32"},
    {"lecun:leaky_relu:alpha=0.1", std::sqrt(0.505), "0.71"},
    {"mean:sigmoid", 0.5, "0.5"},
    {"mean:relu", 1 / std::sqrt(2 * std::numbers::pi), "0.4"},
    {"mean:tanh", 0, "0"},
    {"mean:selu", 0, "0"},
    {"power:relu", 0.5, "0.5"},
    {"gain:relu", std::numbers::sqrt2, "1.41"},
    {"gain:selu", 1, "1"},
    {"slope:sigmoid", 0.25, "0.25"},
    {"slope:sign", infinite, "∞"},
    {"low:gelu", -0.16997, "−0.17"},
    {"low:elu", -1, "−1"},
    {"low:identity", -infinite, "−∞"},
    {"high:sigmoid", 1, "1"},
    {"high:relu6", 6, "6"},
    {"zero:relu", 50, "50"},
    {"zero:gelu", 0, "0"},
    {"left:relu", 0, "0"},
    {"left:leaky_relu", 0.01, "0.01"},
    {"left:elu", std::exp(-1), "0.37"},
    {"at0:sigmoid", 0.5, "0.5"},
    {"at1:sigmoid", 1 / (1 + std::exp(-1)), "0.73"},
    {"saturates16:sigmoid", 8.32, "8.32"},
    {"overflow16:exponential", 11.09375, "11.09"},
    {"overflow16:squared_relu", 256, "256"},
    {"step16:relu6", 1.0 / 256, "0.0039"},
    {"largest:float16", 65504, "65504"},
    {"largest:float32", std::numeric_limits<float>::max(), "340282346638528859811704183484516925440"},
    {"lost:float16", std::ldexp(1, -25), "0.00000003"},
};

QByteArray kindOf(const QByteArray& name) {
  return name.left(name.indexOf(':'));
}

}  // namespace

class TestQuantity : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void numberIsWhatItsNameSays_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    for (const QuantityRow& row : quantityRows)
      QTest::newRow(row.name) << row.value << QString::fromUtf8(row.text);
  }
  void numberIsWhatItsNameSays() {
    QFETCH(const double, value);
    QFETCH(const QString, text);
    const auto quantity = quantityNamed(QTest::currentDataTag());
    QVERIFY2(quantity, quantity ? "" : quantity.error().line().c_str());
    const bool same =
        quantity->value == value || std::fabs(quantity->value - value) < 5e-4 * std::fabs(value) + 1e-12;
    QVERIFY2(same, QByteArray::number(quantity->value, 'g', 10));
    QCOMPARE(QString::fromStdString(quantityText(*quantity)), text);
  }

  void everyKindHasARow() {
    QSet<QByteArray> checked;
    for (const QuantityRow& row : quantityRows) checked << kindOf(row.name);
    QSet<QByteArray> kinds;
    for (const FunctionQuantity& kind : functionQuantities()) kinds << QByteArray(kind.name.data());
    for (const FormatQuantity& kind : formatQuantities()) kinds << QByteArray(kind.name.data());
    QCOMPARE(kinds, checked);
  }

  void largestNumberThatIsLostIsTheBorder() {
    const double lost = quantityNamed("lost:float16")->value;
    QCOMPARE(roundTo(NumberFormat::Float16, lost), 0.0L);
    QVERIFY(roundTo(NumberFormat::Float16, std::nextafter(lost, 1)) > 0);
    const double largest = quantityNamed("largest:bfloat16")->value;
    QCOMPARE(double(roundTo(NumberFormat::BFloat16, largest)), largest);
    const double next = largest + spacing(NumberFormat::BFloat16, largest);
    QVERIFY(std::isinf(roundTo(NumberFormat::BFloat16, next)));
  }

  void mistakeIsNamed_data() {
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* message) {
      QTest::newRow(name) << QString::fromLatin1(message);
    };
    row("", "unknown quantity ''");
    row("he", "no activation is named");
    row("he:", "no activation is named");
    row("he:gelo", "gelu");
    row("He:gelu", "unknown quantity 'He:gelu'");
    row("hi:gelu", "unknown quantity 'hi:gelu'");
    row("he:leaky_relu:alpha=x", "alpha");
    row("largest:relu", "unknown number format 'relu'");
    row("largest", "unknown number format ''");
    row("saturates16:relu", "there is no number 'saturates16:relu'");
    row("overflow16:sigmoid", "there is no number 'overflow16:sigmoid'");
    row("step16:relu", "there is no number 'step16:relu'");
  }
  void mistakeIsNamed() {
    QFETCH(const QString, message);
    const auto quantity = quantityNamed(QTest::currentDataTag());
    QVERIFY(!quantity);
    const QString line = QString::fromStdString(quantity.error().line());
    QVERIFY2(line.contains(message), qPrintable(line));
  }

  void textHasNoMoreDecimalsThanAreMeant_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, int decimals, const char* text) {
      QTest::addRow("%g %d", value, decimals) << value << decimals << QString::fromUtf8(text);
    };
    row(0.7071, 2, "0.71");
    row(0.999, 2, "1");
    row(-0.001, 2, "0");
    row(-0.0, 2, "0");
    row(1.5, 2, "1.5");
    row(100, 0, "100");
    row(1200, 2, "1200");
    row(-2.346, 2, "−2.35");
    row(infinite, 0, "∞");
  }
  void textHasNoMoreDecimalsThanAreMeant() {
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QTEST(QString::fromStdString(quantityText({value, decimals})), "text");
  }
};

ALAB_TEST(TestQuantity)
#include "tst_quantity.moc"
