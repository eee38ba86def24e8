#include "tests/core/formula/formula_points.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestFormula : public QObject {
  Q_OBJECT

 private slots:
  void derivativesAreExact() {
    const Function f = formulaFunction("x^3 - 2*x + sin(x)");
    for (const double x : {-2.5, 0.0, 0.7, 3.0}) {
      const Derivatives d = f.at(x);
      QVERIFY(agrees(d.f, x * x * x - 2 * x + std::sin(x)));
      QVERIFY(agrees(d.d1, 3 * x * x - 2 + std::cos(x)));
      QVERIFY(isNear(d.d2, 6 * x - std::sin(x)));
    }
  }

  void parametersHaveDerivatives() {
    const Function f = formulaFunction("a * x^2 + exp(b * x); a = 3; b = 0.5");
    std::vector<double> partials(2);
    f.activation.partials(1.5, f.params, partials);
    QVERIFY(agrees(partials[0], 2.25) && agrees(partials[1], 1.5 * std::exp(0.75)));
  }

  void anyPowerHasItsDerivatives_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("f");
    QTest::addColumn<double>("d1");
    QTest::addColumn<double>("d2");
    const double ln2 = std::log(2.0);
    QTest::newRow("2^x") << QByteArray("2^x") << 3.0 << 8.0 << 8 * ln2 << 8 * ln2 * ln2;
    QTest::newRow("x^x") << QByteArray("x^x") << 2.0 << 4.0 << 4 * (1 + ln2)
                         << 4 * ((1 + ln2) * (1 + ln2) + 0.5);
    QTest::newRow("x^2.5") << QByteArray("x^2.5") << 4.0 << 32.0 << 20.0 << 7.5;
    QTest::newRow("x^-2") << QByteArray("x^-2") << 2.0 << 0.25 << -0.25 << 0.375;
    QTest::newRow("negative base") << QByteArray("x^5") << -2.0 << -32.0 << 80.0 << -160.0;
    QTest::newRow("whole parameter") << QByteArray("x^n; n = 3") << -2.0 << -8.0 << 12.0 << -12.0;
    QTest::newRow("parameter at 0") << QByteArray("x^n; n = 2") << 0.0 << 0.0 << 0.0 << 2.0;
    QTest::newRow("x^1 at 0") << QByteArray("x^n; n = 1") << 0.0 << 0.0 << 1.0 << 0.0;
    QTest::newRow("x^0") << QByteArray("x^0") << 0.0 << 1.0 << 0.0 << 0.0;
  }
  void anyPowerHasItsDerivatives() {
    QFETCH(const QByteArray, text);
    QFETCH(const double, x);
    const Derivatives d = formulaFunction(text.toStdString()).at(x);
    QTEST(d.f, "f");
    QTEST(d.d1, "d1");
    QTEST(d.d2, "d2");
  }

  void kinksFollowTheConventions_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("f");
    QTest::addColumn<double>("d1");
    const auto row = [](const char* text, double x, double f, double d1) {
      QTest::addRow("%s at %g", text, x) << QByteArray(text) << x << f << d1;
    };
    row("max(x, 0)", 0, 0, 0);
    row("max(0, x)", 0, 0, 1);
    row("min(max(x, 0), 6)", 0, 0, 0);
    row("min(max(x, 0), 6)", 6, 6, 0);
    row("abs(x)", 0, 0, 0);
    row("relu(x)", 0, 0, 0);
    row("clamp(x, -1, 1)", -1, -1, 0);
    row("clamp(x, -1, 1)", 1, 1, 0);
    row("if(x > 0, x^2, x)", 0, 0, 1);
    row("max(x^2, 0) + x", 0, 0, 1);
    row("step(x)", 0, 1, 0);
    row("sign(x)", 0, 0, 0);
    row("floor(x) + x^2", 1, 2, 2);
    row("(x > 0) * x^2 + x^2", 0, 0, 0);
  }
  void kinksFollowTheConventions() {
    QFETCH(const QByteArray, text);
    QFETCH(const double, x);
    const Derivatives d = formulaFunction(text.toStdString()).at(x);
    QTEST(d.f, "f");
    QTEST(d.d1, "d1");
    QCOMPARE(d.d2, 0.0);
  }

  void noKinkIsMadeWhereBranchesFit() {
    QCOMPARE(formulaFunction("abs(x)^2").at(0).d2, 2.0);
    QCOMPARE(formulaFunction("if(x > 0, x^2, x^2)").at(0).d2, 2.0);
    QCOMPARE(formulaFunction("if(x > 5, x, if(x > 0, x^2, -x))").at(5).d2, 0.0);
    QCOMPARE(formulaFunction("if(x > -1, x^2, if(x > 0, 1, 0))").at(0).d2, 2.0);  // the tie is elsewhere
  }

  void limitsAtInfinity_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("below");
    QTest::addColumn<double>("above");
    QTest::newRow("silu") << QByteArray("x/(1+exp(-x))") << 0.0 << HUGE_VAL;
    QTest::newRow("softplus") << QByteArray("log(1+exp(x))") << 0.0 << HUGE_VAL;
    QTest::newRow("a product") << QByteArray("exp(2*x)") << 0.0 << HUGE_VAL;
    QTest::newRow("a falling product") << QByteArray("exp(-2*x)") << HUGE_VAL << 0.0;
    QTest::newRow("a square") << QByteArray("exp(x^2)") << HUGE_VAL << HUGE_VAL;
    QTest::newRow("sigmoid of a product") << QByteArray("sigmoid(3*x)") << 0.0 << 1.0;
    QTest::newRow("softplus of a product") << QByteArray("softplus(3*x)") << 0.0 << HUGE_VAL;
    QTest::newRow("tanh by exponentials") << QByteArray("(exp(x)-exp(-x))/(exp(x)+exp(-x))") << -1.0 << 1.0;
    QTest::newRow("isru") << QByteArray("x/sqrt(1+x^2)") << -1.0 << 1.0;
    QTest::newRow("no limit") << QByteArray("sin(x)") << double(NAN) << double(NAN);
    QTest::newRow("constant") << QByteArray("2/3") << 2.0 / 3 << 2.0 / 3;
  }
  void limitsAtInfinity() {
    QFETCH(const QByteArray, text);
    QFETCH(const double, below);
    QFETCH(const double, above);
    const Function f = formulaFunction(text.toStdString());
    QVERIFY(isWithinUlps(0, f.at(-HUGE_VAL).f, below) && isWithinUlps(0, f.at(HUGE_VAL).f, above));
    QVERIFY(std::isnan(f.at(NAN).f) && std::isnan(f.at(NAN).d1) && std::isnan(f.at(NAN).d2));
  }

  void sameTextIsTheSameActivation() {
    QVERIFY(typedActivation("x*sigmoid(b*x)") == typedActivation("x*sigmoid(b*x)"));
    QVERIFY(typedActivation("f(x) = x*x") == typedActivation("  x*x ; "));
    QVERIFY(typedActivation("x*x") != typedActivation("x^2"));
    QVERIFY(typedActivation("b*x; b=2") != typedActivation("b*x"));
    QVERIFY(typedActivation("x") != builtIn("identity") && builtIn("identity") != typedActivation("x"));
  }

  void theCardSaysWhatWasTyped() {
    const Activation activation = typedActivation("f(x)=β*x + slope; β = 1.5 in 0..5 learnable");
    const Card& card = activation.card();
    QCOMPARE(card.id, std::string_view("f(x) = β*x + slope; β = 1.5 in 0..5 learnable"));
    QCOMPARE(card.name, std::string_view("β*x + slope"));
    QCOMPARE(card.formula, std::string_view("beta * x + slope"));
    QCOMPARE(card.params.size(), std::size_t(2));
    QCOMPARE(card.params[0].name, std::string_view("beta"));
    QCOMPARE(card.params[0].symbol, std::string_view("β"));
    QCOMPARE(card.params[0].initial, 1.5);
    QCOMPARE(card.params[0].slider, (Range{0, 5}));
    QCOMPARE(card.params[0].learnable, Learnable::Yes);
    QCOMPARE(card.params[1].initial, 1.0);
    QCOMPARE(card.params[1].learnable, Learnable::No);
  }

  void theCardsFormulaTellsNumbersFromConditions_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("formula");
    const auto row = [](const char* typed, const char* formula) {
      QTest::newRow(typed) << QByteArray(typed) << QByteArray(formula);
    };
    row("if(x > 0 && !(x > b), x, 0)", "if((x > 0) && (!(x > b)), x, 0)");
    row("(x > 0) * x", "if(x > 0, 1, 0) * x");
    row("if(x, 1, 2)", "if(x != 0, 1, 2)");
    row("(x > 0) > b", "if(if(x > 0, 1, 0) > b, 1, 0)");
    row("!x", "if(!(x != 0), 1, 0)");
  }
  void theCardsFormulaTellsNumbersFromConditions() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, formula);
    const Function f = formulaFunction(typed.toStdString());
    QCOMPARE(QByteArray(f.card().formula.data(), qsizetype(f.card().formula.size())), formula);
    for (const double x : {-1.0, 0.0, 0.5, 2.0}) QCOMPARE(formulaFunction(f.card().formula).at(x), f.at(x));
  }

  void theIdReadsBackToTheSameActivation() {
    for (const char* text : {"x", "a", "keras/x", "x*b; b=2", " f(x)= x²;", "y = x"}) {
      const Activation a = typedActivation(text);
      QVERIFY(typedActivation(a.card().id) == a);
      QCOMPARE(typedActivation(a.card().id).card().id, a.card().id);
    }
  }
};

ALAB_TEST(TestFormula)
#include "tst_formula.moc"
