#include "core/formula/text/parser.h"
#include "core/formula/text/tree_text.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Every argument in brackets.
QString grouped(const Tree& tree) {
  QString text = QString::fromStdString(treeText(tree));
  if (tree->args.empty()) return text;
  QStringList args;
  for (const Tree& arg : tree->args) args.append(grouped(arg));
  return QString::number(int(tree->op)) + u'[' + args.join(u' ') + u']';
}

}  // namespace

class TestParser : public QObject {
  Q_OBJECT

 private slots:
  void bindsAsMathematicsDoes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char* text, const char* meant) {
      QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(meant);
    };
    row("-x^2", "-(x^2)");
    row("2^-x", "2^(-x)");
    row("2^3^x", "2^(3^x)");
    row("a-b-x", "(a-b)-x");
    row("a/b/x", "(a/b)/x");
    row("a/b*x", "(a/b)*x");
    row("-a*x", "(-a)*x");
    row("a*-x", "a*(-x)");
    row("--x", "-(-x)");
    row("+x", "x");
    row("a+b*x^2", "a+(b*(x^2))");
    row("x>0 && x<1 || x>2", "((x>0) && (x<1)) || (x>2)");
    row("!x>0", "!(x>0)");
    row("0<x<1", "(0<x) && (x<1)");
    row("a<b<=x<c", "((a<b) && (b<=x)) && (x<c)");
    row("x+1>2*x", "(x+1)>(2*x)");
    row("max(a,b,x)", "max(max(a,b),x)");
    row("pow(x,3)", "x^3");
    row("ln(x)", "log(x)");
    row("clip(x,0,1)", "clamp(x,0,1)");
    row("where(x>0,x,0)", "if(x>0,x,0)");
    row("2e3*x", "2000*x");
    row(".5*x", "0.5*x");
    row("5.*x", "5*x");
    row("1e-3*x", "0.001*x");
  }
  void bindsAsMathematicsDoes() {
    QFETCH(const QString, text);
    QFETCH(const QString, meant);
    const auto tree = parseExpression(text.toStdString()), other = parseExpression(meant.toStdString());
    QVERIFY(tree && other);
    QCOMPARE(grouped(*tree), grouped(*other));
    QVERIFY(isSame(*tree, *other));
  }

  void partsKnowWhereTheyWereTyped() {
    const auto tree = parseExpression("β * (x + 12)");
    QVERIFY(tree);
    QCOMPARE((*tree)->args[0]->at, (TextSpan{0, 2}));
    QCOMPARE((*tree)->args[1]->at, (TextSpan{6, 6}));
    QCOMPARE((*tree)->args[1]->args[1]->at, (TextSpan{10, 2}));
  }

  void unknownNamesAreParameters() {
    const auto tree = parseExpression("slope * x + b0 + slope + pi + e");
    QVERIFY(tree);
    QCOMPARE(parametersOf(*tree), (std::vector<std::string>{"slope", "b0"}));
  }

  void internalWordsAreNobodysToType() {
    QVERIFY(!parseExpression("_bell(x)"));
    QVERIFY(parseExpression("_bell(x)", Words::AlsoInternal));
  }

  void limitsAreWhatTheySay() {
    const auto nested = [](int depth) {
      return parseExpression(std::string(size_t(depth), '(') + "x" + std::string(size_t(depth), ')'));
    };
    QVERIFY(nested(deepestNesting - 1));
    QVERIFY(!nested(deepestNesting));
    std::string sum = "x";
    for (int i = 0; i < (mostNodes - 1) / 2; ++i) sum += "+x";
    QVERIFY(parseExpression(sum));
    QVERIFY(!parseExpression(sum + "+x"));
    QVERIFY(parseExpression("x" + std::string(longestFormula - 1, ' ')));
    QVERIFY(!parseExpression("x" + std::string(longestFormula, ' ')));
  }
};

ALAB_TEST(TestParser)
#include "tst_parser.moc"
