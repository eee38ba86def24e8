#include "ui/widgets/formula_layout/tex_typesetter.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include "core/activation/catalogue.h"
#include "core/formula/text/parser.h"
#include "core/formula/text/tree_tex.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::MathBox;
using alab::typesetTex;

namespace {

MathBox boxOf(const char* tex) {
  const auto box = typesetTex(QString::fromUtf8(tex));
  return box ? *box : MathBox();
}

std::optional<MathBox> typesetFormula(std::string_view formula) {
  const auto tree = alab::parseExpression(formula);
  return tree ? typesetTex(QString::fromStdString(treeTex(*tree))) : std::nullopt;
}

/// The box around the ink of a picture, in its own units.
QRectF inkOf(const QByteArray& svg, const MathBox& box) {
  constexpr double scale = 0.1;
  QImage image(int(box.width * scale) + 1, int((box.height + box.depth) * scale) + 1, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  QSvgRenderer(svg).render(&painter, QRectF(0, 0, box.width * scale, (box.height + box.depth) * scale));
  QRect ink;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (qAlpha(image.pixel(x, y)) > 60) ink |= QRect(x, y, 1, 1);
  return QRectF(ink.topLeft() / scale, QSizeF(ink.size()) / scale);
}

}  // namespace

class TestTexTypesetter : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void everyBuiltInFormulaIsSet() {
    for (const alab::Activation& a : alab::catalogue())
      QVERIFY2(typesetFormula(a.card().formula), a.card().id.data());
  }

  /// Whatever treeTex can write: each word, sign and Greek letter.
  void everyWordOfFormulasIsSet_data() {
    QTest::addColumn<QByteArray>("formula");
    for (const char* formula :
         {"x <= 1 && !(x >= 2) || x != 3", "abs(x) + floor(x)", "sqrt(1 + x^2)", "2*3*x", "1e-7*x", "pi*e*x",
          "clamp(x, 0, 1)", "min(x, max(0, b), 2)", "if(x > 0, x, if(x < -1, -1, 0))", "max_val*x1",
          "sign(x)*step(x)*relu(x)*exp(x)*expm1(x)*log(x)*log1p(x)", "sin(x)*cos(x)*tan(x)*sinh(x)*cosh(x)",
          "tanh(x)*atan(x)*erf(x)*erfc(x)*Phi(x)*sigmoid(x)*softplus(x)*softsign(x)*sinc(x)",
          "αβγδεζηθι*x*κλμνξρ", "alpha*beta*gamma*delta*epsilon*zeta*eta*theta*iota*kappa*lambda",
          "mu*nu*xi*rho*sigma*tau*upsilon*phi*chi*psi*omega", "Gamma*Delta*Theta*Lambda*Xi*Sigma*Psi*Omega",
          "a*b*c*d*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*y*z",
          "A*B*C*D*E*F*G*H*I*J*K*L*M*N*O*P*Q*R*S*T*U*V*W*X"})
      QTest::newRow(formula) << QByteArray(formula);
  }
  void everyWordOfFormulasIsSet() {
    QFETCH(const QByteArray, formula);
    if (formula.startsWith("\xce\xb1")) QSKIP("one name, no formula");
    QVERIFY(alab::parseExpression(formula.toStdString()));
    QVERIFY(typesetFormula(formula.toStdString()));
  }

  void otherTexIsRefused() {
    for (const char* tex :
         {"\\input{file}", "\\frac{1}", "\\left(x", "x}", "{x", "\\begin{cases} x", "x & y"})
      QVERIFY2(!typesetTex(QString::fromUtf8(tex)), tex);
  }

  /// The very lengths of MathJax: signs, spaces and fraction of resources/formulas.
  void widthsAreThoseOfMathJax() {
    QCOMPARE(boxOf("x").width, 572.0);
    QCOMPARE(boxOf("x + 1").width, 572 + 222 + 778 + 222 + 500.0);
    QCOMPARE(boxOf("x = 1").width, 572 + 278 + 778 + 278 + 500.0);
    QCOMPARE(boxOf("-x").width, 778 + 572.0);
    QCOMPARE(boxOf("\\frac{x}{2}").width, 572 + 2 * 200.0);
    QCOMPARE(boxOf("\\ln x").width, boxOf("\\operatorname{ln}").width + 167 + 572);
  }

  void partsStandWhereTheyBelong() {
    const MathBox fraction = boxOf("\\frac{1}{2}");
    QVERIFY(fraction.height > 1200 && fraction.depth > 600);
    QVERIFY(boxOf("x^{2}").height > boxOf("x").height + 300);
    QVERIFY(boxOf("x_{2}").depth > 100);
    QVERIFY(boxOf("e^{e^{x}}").ink[2].xScale < boxOf("e^{e^{x}}").ink[1].xScale);
    const MathBox root = boxOf("\\sqrt{\\frac{1}{2}}");
    QVERIFY(root.height > fraction.height && root.depth >= fraction.depth);
  }

  void bracketsAreAsHighAsTheyMustBe() {
    const MathBox small = boxOf("\\left(x\\right)"), tall = boxOf("\\left(\\frac{1}{2}\\right)");
    QVERIFY(small.height < 800);
    QVERIFY(tall.height + tall.depth > 0.9 * (boxOf("\\frac{1}{2}").height + boxOf("\\frac{1}{2}").depth));
    QByteArray tower = "x";
    for (int i = 0; i < 6; ++i) tower = "\\frac{1}{1 + " + tower + "}";
    const MathBox inside = boxOf(tower), around = boxOf("\\left(" + tower + "\\right)");
    QVERIFY(around.height + around.depth > 0.9 * (inside.height + inside.depth));
  }

  void pictureHoldsAllOfTheInk() {
    for (const char* tex : {"f(x) = x \\, \\sigma\\left(\\beta \\, x\\right)", "\\frac{x}{\\sqrt{1 + x^{2}}}",
                            "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}"}) {
      const MathBox box = boxOf(tex);
      const QByteArray svg = svgOf(box);
      QVERIFY(QSvgRenderer(svg).isValid());
      QCOMPARE(svg.count("<svg"), 1);
      const QRectF ink = inkOf(svg, box);
      QVERIFY2(ink.width() > 0.9 * box.width && ink.height() > 0.8 * (box.height + box.depth), tex);
    }
  }
};

ALAB_WIDGET_TEST(TestTexTypesetter)
#include "tst_tex_typesetter.moc"
