#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "tests/core/formula/formula_points.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestFormulaReference : public QObject {
  Q_OBJECT

 private slots:
  void everythingThatIsNoLoneNameIsAFormula_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("atTwo");
    QTest::newRow("lone x") << QByteArray("x") << 2.0;
    QTest::newRow("full width x") << QByteArray("ｘ") << 2.0;
    QTest::newRow("a power of it") << QByteArray("x²") << 4.0;
    QTest::newRow("a number") << QByteArray("1") << 1.0;
    QTest::newRow("a difference") << QByteArray("x-1") << 1.0;
    QTest::newRow("with a head") << QByteArray("f(x) = x*b; b=1.5") << 3.0;
    QTest::newRow("with settings") << QByteArray("x*b; b=1.5:b=4") << 8.0;
    QTest::newRow("named like a preset") << QByteArray("f(x) = keras/x") << 0.5;
  }
  void everythingThatIsNoLoneNameIsAFormula() {
    QFETCH(const QByteArray, text);
    const auto function = parseFunction(text.toStdString());
    QVERIFY2(function, function ? "" : function.error().line().c_str());
    QTEST(function->at(2).f, "atTwo");
  }

  void errorsAreOneLineWithTheirPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* text, const char* message) {
      QTest::newRow(text) << QByteArray(text) << QByteArray(message);
    };
    row("2x", "column 1: a sign is missing between '2' and 'x': did you mean 2*x?");
    row("swsh(x)", "column 1: there is no function 'swsh': a product is written swsh*(...)");
    row("x*b:c=1", "f(x) = x*b has no parameter 'c': it has b");
    row("x*b:b=two", "b: 'two' is not a number: write b=0.5");
    row("swsh", "unknown activation 'swsh': did you mean swish?");
    row("激活函", "unknown activation '激活函': activation-lab list shows all names");
  }
  void errorsAreOneLineWithTheirPlace() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, message);
    const auto function = parseFunction(text.toStdString());
    QVERIFY(!function);
    QCOMPARE(QByteArray::fromStdString(function.error().line()), message);
  }

  void textIsReadBack() {
    for (const char* text : {"x", "x*sigmoid(b*x)", "f(x) = a*x^2 + b; a = 2 in 0..3; b = 1"}) {
      Function f = formulaFunction(text);
      QVERIFY(*parseFunction(functionText(f)) == f);
      for (double& p : f.params) p += 0.25;
      QVERIFY(*parseFunction(functionText(f)) == f);
    }
  }

  void idsFindBuiltInOnesAndFormulas() {
    QVERIFY(*activationOf("swish") == builtIn("swish"));
    QVERIFY(*findAnyActivation("hardswish") == builtIn("hard_swish"));
    QVERIFY(*findAnyActivation(typedActivation("x*x").card().id) == typedActivation("x*x"));
    QVERIFY(!findAnyActivation("swsh") && !findAnyActivation("2x") && !findAnyActivation(""));
    for (const char* id : {"swsh", "\n", "no such (thing"})
      QCOMPARE(activationOf(id).error().what, std::string("unknown activation %1"));
    QCOMPARE(activationOf("f(x) = 2x").error().where, std::string("column 8"));
  }

  void moreFormulasThanAreRememberedStayRight() {
    for (int i = 0; i < 700; ++i) QCOMPARE(findAnyActivation("x+" + std::to_string(i))->at(1, {}).f, 1.0 + i);
    QCOMPARE(findAnyActivation("x+0")->at(1, {}).f, 1.0);
  }
};

ALAB_TEST(TestFormulaReference)
#include "tst_formula_reference.moc"
