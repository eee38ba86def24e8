#include "core/compare/comparison.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestComparison : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Where float16 ends: ln 65520 = 11.09 for the exponential (65520 rounds to infinity), and the numbers of
  /// the articles' corrections.
  void halfPrecisionEndsWhereItsNumbersDo() {
    const HalfPrecision exponential = halfPrecision(*parseFunction("exponential"));
    QVERIFY(exponential.overflowsAbove && !exponential.overflowsBelow);
    QVERIFY(std::fabs(*exponential.overflowsAbove - std::log(65520.0)) < 0.01);
    const HalfPrecision square = halfPrecision(*parseFunction("squared_relu"));
    QVERIFY(square.overflowsAbove && std::fabs(*square.overflowsAbove - std::sqrt(65520.0)) < 0.25);
    const HalfPrecision sigmoid = halfPrecision(*parseFunction("sigmoid"));
    QVERIFY(!sigmoid.overflowsAbove && !sigmoid.overflowsBelow);
    QVERIFY(sigmoid.exactFrom && std::fabs(*sigmoid.exactFrom - 8.32) < 0.01);
    QCOMPARE(halfPrecision(*parseFunction("relu")), HalfPrecision());
  }

  void everyNumberBelowAnOverflowIsFinite() {
    for (const Activation& activation : catalogue()) {
      const Function function(activation);
      const auto above = halfPrecision(function).overflowsAbove;
      if (!above) continue;
      const double below = *above - spacing(NumberFormat::Float16, *above);
      QVERIFY(std::isfinite(activation.rounded(NumberFormat::Float16, below, function.params).f));
    }
  }

  void deadRegionsAreThoseOfTheFormula() {
    const auto dead = [](const char* text) { return compared(*parseFunction(text))->dead; };
    QCOMPARE(dead("relu"), (std::vector<Range>{{-INFINITY, 0}}));
    QCOMPARE(dead("relu6").size(), std::size_t(2));
    QCOMPARE(dead("hard_tanh"), (std::vector<Range>{{-INFINITY, -1}, {1, INFINITY}}));
    QCOMPARE(dead("softshrink"), (std::vector<Range>{{-0.5, 0.5}}));
    QVERIFY(dead("sigmoid").empty() && dead("leaky_relu").empty());
  }

  void arithmeticIsNoExponential_data() {
    QTest::addColumn<bool>("isFree");
    for (const char* text : {"relu", "leaky_relu", "hard_swish", "softsign", "squareplus", "bent_identity",
                             "squared_relu", "elliott", "isru", "identity"})
      QTest::newRow(text) << true;
    for (const char* text : {"sigmoid", "tanh", "elu", "gelu", "gelu_tanh", "mish", "softplus", "sin",
                             "arctan", "squared_relu:power=1.5", "gaussian"})
      QTest::newRow(text) << false;
  }
  void arithmeticIsNoExponential() {
    QFETCH(const bool, isFree);
    QCOMPARE(isExponentialFree(*parseFunction(QTest::currentDataTag())), isFree);
  }

  void stopEndsIt() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!compared(*parseFunction("mish"), stop.get_token()));
  }
};

ALAB_TEST(TestComparison)
#include "tst_comparison.moc"
