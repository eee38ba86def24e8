#include "core/activation/catalogue.h"
#include "core/formula/text/parser.h"
#include "core/formula/text/tree_text.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestTreeText : public QObject {
  Q_OBJECT

 private slots:
  void bracketsAreThoseThatAreNeeded_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* typed, const char* text) {
      QTest::newRow(typed) << QByteArray(typed) << QByteArray(text);
    };
    row("((x))*(2)", "x * 2");
    row("x*(sigmoid(x)*b)", "x * (sigmoid(x) * b)");
    row("x-(b-1)", "x - (b - 1)");
    row("(x-b)-1", "x - b - 1");
    row("(-x)^2", "(-x)^2");
    row("-(x^2)", "-x^2");
    row("(x^2)^3", "(x^2)^3");
    row("x^(2^3)", "x^2^3");
    row("x^(-2)", "x^-2");
    row("x^(1/2)", "x^(1 / 2)");
    row("(x>0)*x", "(x > 0) * x");
    row("-(x*b)", "-(x * b)");
    row("a+(-x)", "a + -x");
    row("1e-7*x", "1e-07 * x");
  }
  void bracketsAreThoseThatAreNeeded() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(treeText(*parseExpression(typed.toStdString()))), text);
  }

  void everyCardsFormulaIsItsOwnText() {
    for (const Activation& a : catalogue()) {
      const std::string formula(a.card().formula);
      const auto tree = parseExpression(formula);
      QVERIFY2(tree, formula.c_str());
      QCOMPARE(treeText(*tree), formula);
      QVERIFY(isSame(*parseExpression(treeText(*tree)), *tree));
    }
  }
};

ALAB_TEST(TestTreeText)
#include "tst_tree_text.moc"
