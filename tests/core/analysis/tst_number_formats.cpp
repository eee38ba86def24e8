// Where sigmoid becomes exactly 1, and what ReLU6 has to do with float16.
#include "core/analysis/number_formats.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

Q_DECLARE_METATYPE(alab::NumberFormat)

class TestNumberFormats : public QObject {
  Q_OBJECT

 private slots:
  void sigmoidBecomesExactlyOne_data();
  void sigmoidBecomesExactlyOne();
  void theNumberBeforeIsNotThereYet();
  void cappedFunctionsArriveAtTheirCap();
  void functionsWithoutAFiniteLimitNeverArrive();
  void theTextbookFormRoundsEveryStep();
  void identityIsOffByHalfASpacing();
  void relu6LimitsTheDamage();
  void doubleIsTheReference();
};

void TestNumberFormats::sigmoidBecomesExactlyOne_data() {
  QTest::addColumn<NumberFormat>("format");
  QTest::addColumn<double>("correct");
  QTest::addColumn<double>("textbook");
  // 1 - s(x) < half the spacing below 1; 1 + e^-x = 1
  QTest::newRow("float16") << NumberFormat::Float16 << 12 * std::log(2.0) << 11 * std::log(2.0);
  QTest::newRow("float32") << NumberFormat::Float32 << 25 * std::log(2.0) << 24 * std::log(2.0);
  QTest::newRow("float64") << NumberFormat::Float64 << 54 * std::log(2.0) << 53 * std::log(2.0);
}

void TestNumberFormats::sigmoidBecomesExactlyOne() {
  QFETCH(NumberFormat, format);
  QFETCH(double, correct);
  QFETCH(double, textbook);
  const double x = *exactFrom(Function(builtIn("sigmoid")), format);
  QVERIFY2(std::fabs(x - correct) < 0.01, qPrintable(QString::number(x)));
  const double t = textbookSigmoidExactFrom(format);
  QVERIFY2(std::fabs(t - textbook) < 0.01, qPrintable(QString::number(t)));
}

void TestNumberFormats::theNumberBeforeIsNotThereYet() {
  const Function sigmoid(builtIn("sigmoid"));
  const double x = *exactFrom(sigmoid, NumberFormat::Float16);
  QCOMPARE(static_cast<double>(roundTo(NumberFormat::Float16, x)), x);
  QCOMPARE(roundTo(NumberFormat::Float16, sigmoid.at(x).f), 1.0L);
  const double before = x - spacing(NumberFormat::Float16, x);
  QVERIFY(roundTo(NumberFormat::Float16, sigmoid.at(before).f) < 1);
}

void TestNumberFormats::cappedFunctionsArriveAtTheirCap() {
  QCOMPARE(*exactFrom(Function(builtIn("relu6")), NumberFormat::Float64), 6.0);
  QCOMPARE(*exactFrom(Function(builtIn("hard_tanh")), NumberFormat::BFloat16), 1.0);
}

void TestNumberFormats::functionsWithoutAFiniteLimitNeverArrive() {
  for (std::string_view id : {"relu", "sin", "identity", "relu_general"})
    QVERIFY2(!exactFrom(Function(builtIn(id)), NumberFormat::Float64), id.data());
}

void TestNumberFormats::theTextbookFormRoundsEveryStep() {
  QCOMPARE(textbookSigmoid(NumberFormat::Float16, 0), 0.5);
  QCOMPARE(textbookSigmoid(NumberFormat::Float16, 8), 1.0);    // correctly rounded it is 0.9995
  QCOMPARE(textbookSigmoid(NumberFormat::Float16, -12), 0.0);  // e^12 overflows
  QCOMPARE(textbookSigmoid(NumberFormat::Float64, 1), 1 / (1 + std::exp(-1.0)));
}

void TestNumberFormats::identityIsOffByHalfASpacing() {
  const auto worst = worstDifference(Function(builtIn("identity")), NumberFormat::Float16, {1024, 2047});
  QVERIFY(std::fabs(worst.difference) <= 0.5);
  QVERIFY(std::fabs(worst.difference) > 0.49);
}

void TestNumberFormats::relu6LimitsTheDamage() {
  const Range far = {0, 30000};
  const auto relu = worstDifference(Function(builtIn("relu")), NumberFormat::Float16, far);
  const auto relu6 = worstDifference(Function(builtIn("relu6")), NumberFormat::Float16, far);
  QVERIFY(std::fabs(relu.difference) > 4);
  QVERIFY(relu.x > 16384);
  QVERIFY(std::fabs(relu6.difference) < 0.003);
}

void TestNumberFormats::doubleIsTheReference() {
  const auto worst = worstDifference(Function(builtIn("sigmoid")), NumberFormat::Float64, {-40, 40});
  QVERIFY(std::fabs(worst.difference) <= 2e-16);
}

ALAB_TEST(TestNumberFormats)
#include "tst_number_formats.moc"
