#include "core/formula/echo.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestEcho : public QObject {
  Q_OBJECT

 private slots:
  void showsTheFormulaAndItsDerivative() {
    const auto echo = echoOf("f(x) = x * sigmoid(β * x); β = 2");
    QVERIFY(echo);
    QCOMPARE(echo->tex, std::string(R"(x \, \sigma\left(\beta \, x\right))"));
    QCOMPARE(echo->derivative,
             std::string("sigmoid(beta * x) + beta * x * sigmoid(beta * x) * (1 - sigmoid(beta * x))"));
    QVERIFY(echo->derivativeTex.find(R"(\sigma\left(\beta \, x\right))") != std::string::npos);
  }

  void aDerivativeNobodyCanReadIsLeftOut() {
    std::string text = "x";
    for (int i = 0; i < 40; ++i) text = "sin(" + text + ")*x";
    const auto echo = echoOf(text);
    QVERIFY(echo);
    QVERIFY(!echo->tex.empty());
    QVERIFY(echo->derivative.empty() && echo->derivativeTex.empty());
  }

  void mistakesStayMistakes() {
    const auto echo = echoOf("2x");
    QVERIFY(!echo);
    QCOMPARE(echo.error().at, (TextSpan{0, 2}));
  }
};

ALAB_TEST(TestEcho)
#include "tst_echo.moc"
