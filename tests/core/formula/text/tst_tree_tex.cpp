#include "core/activation/catalogue.h"
#include "core/formula/text/parser.h"
#include "core/formula/text/tree_tex.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestTreeTex : public QObject {
  Q_OBJECT

 private slots:
  void readsAsAPrintedFormula_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("tex");
    const auto row = [](const char* typed, const char* tex) {
      QTest::newRow(typed) << QByteArray(typed) << QByteArray(tex);
    };
    row("x*sigmoid(beta*x)", R"(x \, \sigma\left(\beta \, x\right))");
    row("x/2*(1+erf(x/sqrt(2)))",
        R"(\frac{x}{2} \, \left(1 + \operatorname{erf}\left(\frac{x}{\sqrt{2}}\right)\right))");
    row("if(x>0,x,alpha*expm1(x))",
        R"(\begin{cases} x & \text{if } x > 0 \\ \alpha \, \operatorname{expm1}\left(x\right) & \text{otherwise} \end{cases})");
    row("exp(-x^2)", R"(e^{-x^{2}})");
    row("(x+1)^2/(4*b1)", R"(\frac{\left(x + 1\right)^{2}}{4 \, b_{1}})");
    row("abs(x)+floor(x)", R"(\left\lvert x \right\rvert + \left\lfloor x \right\rfloor)");
    row("max(x,0)", R"(\max\left(x, 0\right))");
    row("2*if(x>0,x,0)",
        R"(2 \, \left(\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}\right))");
    row("2*3*x", R"(2 \cdot 3 \, x)");
    row("(x/2)^2", R"(\left(\frac{x}{2}\right)^{2})");
    row("max_val*x", R"(\mathit{max\_val} \, x)");
    row("1e-7*x", R"(1 \cdot 10^{-7} \, x)");
    row("0<=x && x!=1", R"(0 \le x \wedge x \ne 1)");
    row("pi*x", R"(\pi \, x)");
    row("x-(b-1)", R"(x - \left(b - 1\right))");
  }
  void readsAsAPrintedFormula() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, tex);
    QCOMPARE(QByteArray::fromStdString(treeTex(*parseExpression(typed.toStdString()))), tex);
  }

  void bracesAndEnvironmentsAreBalanced() {
    for (const Activation& a : catalogue()) {
      const QByteArray tex = QByteArray::fromStdString(treeTex(*parseExpression(a.card().formula)));
      QCOMPARE(tex.count('{'), tex.count('}'));
      QCOMPARE(tex.count("\\left"), tex.count("\\right"));
      QCOMPARE(tex.count("\\begin{cases}"), tex.count("\\end{cases}"));
    }
  }
};

ALAB_TEST(TestTreeTex)
#include "tst_tree_tex.moc"
