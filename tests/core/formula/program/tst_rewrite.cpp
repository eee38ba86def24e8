#include <cmath>

#include "core/formula/program/evaluate.h"
#include "core/formula/program/rewrite.h"
#include "core/formula/text/parser.h"
#include "core/formula/text/tree_text.h"
#include "tests/core/formula/formula_points.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Real = long double;

/// The pattern as a function: u is x, v is x^2 + 1/2, a and b are parameters.
Tree asFunction(std::string_view pattern) {
  const Tree tree = *parseExpression(pattern, Words::AlsoInternal);
  const Tree x = makeTree(Operation::X);
  const Tree v = *parseExpression("x^2 + 0.5");
  const auto replace = [&](const auto& self, const Tree& part) -> Tree {
    if (part->op == Operation::Parameter && part->name == "u") return x;
    if (part->op == Operation::Parameter && part->name == "v") return v;
    if (part->args.empty()) return part;
    std::vector<Tree> args;
    for (const Tree& arg : part->args) args.push_back(self(self, arg));
    return makeTree(part->op, std::move(args));
  };
  return replace(replace, tree);
}

Jet<Real> jetAt(const Tree& tree, Real x) {
  const std::vector<std::string> names = {"a", "b"};
  const std::vector<Jet<Real>> params = {Real(1.25), Real(0.75)};
  std::vector<Jet<Real>> values;
  evaluateAll<Jet<Real>>(tapeOf(tree, names, Reading::Accurate), Jet<Real>::variable(x), params, values);
  return values.back();
}

bool isClose(Real a, Real b) {
  return std::fabs(a - b) <= 1e-15L * std::max<Real>(1, std::fabs(b));
}

}  // namespace

class TestRewrite : public QObject {
  Q_OBJECT

 private slots:
  void everyRuleKeepsTheFunction_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const RewriteRule& rule : rewriteRules())
      QTest::newRow(rule.from.data()) << QByteArray(rule.from.data()) << QByteArray(rule.to.data());
  }
  void everyRuleKeepsTheFunction() {
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Tree before = asFunction(from.toStdString()), after = asFunction(to.toStdString());
    for (Real x = -1.95L; x < 2; x += 0.1L) {
      const Jet<Real> a = jetAt(before, x), b = jetAt(after, x);
      if (std::isnan(a.f)) continue;  // a logarithm of a negative number
      QVERIFY2(isClose(a.f, b.f) && isClose(a.d1, b.d1) && isClose(a.d2, b.d2), from);
    }
  }

  void everyRuleIsReached() {
    for (const RewriteRule& rule : rewriteRules()) {
      const Tree tree = *parseExpression(rule.from, Words::AlsoInternal);
      QVERIFY2(!isSame(rewritten(tree), tree), rule.from.data());
    }
  }

  void formsThatPeopleWriteAreRecognised_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("used");
    const auto row = [](const char* typed, const char* used) {
      QTest::newRow(typed) << QByteArray(typed) << QByteArray(used);
    };
    row("1/(1+exp(-x))", "sigmoid(x)");
    row("1/(exp(-x)+1)", "sigmoid(x)");
    row("x/(1+e^(-beta*x))", "x * sigmoid(beta * x)");
    row("e^x/(1+e^x)", "sigmoid(x)");
    row("log(1+exp(x))", "softplus(x)");
    row("log(exp(x)+1)", "softplus(x)");
    row("x*tanh(ln(1+e^x))", "x * _tanh_softplus(x)");
    row("0.5*x*(1+erf(x/sqrt(2)))", "0.5 * x * (2 * Phi(x))");
    row("2/(1+exp(-2*x))-1", "tanh(x)");
    row("exp(-x*x)", "_bell(x)");
    row("x/(abs(x)+1)", "softsign(x)");
    row("x/sqrt(x^2+1)", "_isru(x, 1)");
    row("sqrt(x*x)", "abs(x)");
    row("sigmoid(x)+x*sigmoid(x)*(1-sigmoid(x))", "_dsilu(x)");
    row("x*sin(x)", "x * sin(x)");
    row("1-x", "1 - x");
  }
  void formsThatPeopleWriteAreRecognised() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, used);
    QCOMPARE(QByteArray::fromStdString(treeText(rewritten(*parseExpression(typed.toStdString())))), used);
  }

  void tailsKeepTheirDigits_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("right");  // 30-digit arithmetic, rounded
    QTest::newRow("logistic") << QByteArray("1 - 1/(1+exp(-x))") << 40.0 << 4.248354255291589e-18;
    QTest::newRow("expm1") << QByteArray("exp(x) - 1") << 1e-20 << 1e-20;
    QTest::newRow("softplus") << QByteArray("log(1+exp(x))") << -50.0 << 1.9287498479639178e-22;
    QTest::newRow("sech^2") << QByteArray("1 - tanh(x)^2") << 30.0 << 3.502604305078608e-26;
    QTest::newRow("erfc") << QByteArray("1 - erf(x)") << 10.0 << 2.088487583762545e-45;
    QTest::newRow("root") << QByteArray("sqrt(1+x^2) - 1") << 1e-12 << 5e-25;
    QTest::newRow("cosine") << QByteArray("1 - cos(x)") << 1e-9 << 5e-19;
    QTest::newRow("tanhshrink") << QByteArray("x - tanh(x)") << 1e-5 << 3.333333333200001e-16;
  }
  void tailsKeepTheirDigits() {
    QFETCH(const QByteArray, text);
    QFETCH(const double, x);
    QFETCH(const double, right);
    QVERIFY(isWithinUlps(2, formulaFunction(text.toStdString()).at(x).f, right));
  }
};

ALAB_TEST(TestRewrite)
#include "tst_rewrite.moc"
