#include "ui/widgets/formula_layout/typed_formula.h"

#include <QSvgRenderer>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::FormulaPart;
using alab::typedFormula;

class TestTypedFormula : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void hasTexAndAPicture() {
    const auto formula =
        typedFormula(QStringLiteral("f(x) = x*sigmoid(b*x); b = 1.5"), FormulaPart::Function);
    QCOMPARE(formula.tex, QStringLiteral("f(x) = x \\, \\sigma\\left(b \\, x\\right)"));
    QVERIFY(QSvgRenderer(formula.svg).isValid());
  }

  void hasItsDerivative() {
    const auto formula = typedFormula(QStringLiteral("x^2"), FormulaPart::Derivative);
    QCOMPARE(formula.tex, QStringLiteral("f'(x) = 2 \\, x"));
    QVERIFY(!formula.svg.isEmpty());
  }

  void whatIsTooLongHasNone() {
    const QString sum = QStringLiteral("x") + QStringLiteral("+sin(x)").repeated(200);
    QVERIFY(!typedFormula(sum, FormulaPart::Function).tex.isEmpty());
    QVERIFY(typedFormula(sum, FormulaPart::Function).svg.isEmpty());
    QVERIFY(typedFormula(sum, FormulaPart::Derivative).tex.isEmpty());
  }

  void mistakesHaveNone() {
    for (const char* text : {"", "2x", "no_such", "relu", "../x", "%1"})
      QVERIFY2(typedFormula(QString::fromLatin1(text), FormulaPart::Function).tex.isEmpty(), text);
  }
};

ALAB_WIDGET_TEST(TestTypedFormula)
#include "tst_typed_formula.moc"
