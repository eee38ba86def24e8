#include "ui/widgets/formula_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::FormulaPart;
using alab::FormulaView;

namespace {

QPalette withText(const QColor& colour) {
  QPalette palette;
  palette.setColor(QPalette::Window, Qt::white);
  palette.setColor(QPalette::WindowText, colour);
  return palette;
}

/// The darkest pixel's colour, and the box around all that is drawn on white.
struct Ink {
  QColor colour = Qt::white;
  QRect box;
};

Ink inkOf(FormulaView& view) {
  const QImage image = view.grab().toImage();
  Ink ink;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor pixel = image.pixelColor(x, y);
      if (pixel.lightness() < ink.colour.lightness()) ink.colour = pixel;
      if (pixel.lightness() < 200) ink.box |= QRect(x, y, 1, 1);
    }
  }
  return ink;
}

void show(FormulaView& view, const char* id, const QColor& text = Qt::black) {
  view.setPalette(withText(text));
  view.setAutoFillBackground(true);
  view.setFormula(QString::fromLatin1(id), FormulaPart::Function, QStringLiteral("fallback"));
  view.resize(view.sizeHint());
}

}  // namespace

class TestFormulaView : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void theFittingXHeightFillsTheRoomWhateverIsSet() {
    FormulaView view;
    show(view, "sigmoid");
    view.resize(60, 200);
    const double fitting = view.fittingXHeight();
    view.setXHeight(fitting);
    QVERIFY(std::abs(view.sizeHint().width() - 60) <= 3);
    view.setXHeight(fitting / 2);
    QCOMPARE(view.fittingXHeight(), fitting);
    view.resize(120, 400);
    QCOMPARE(view.fittingXHeight(), 2 * fitting);
    view.setFormula(QStringLiteral("none"), FormulaPart::Function, QStringLiteral("fallback"));
    QVERIFY(std::isinf(view.fittingXHeight()));
  }

  void everyFunctionIsTypeset() {
    for (const alab::Activation& activation : alab::catalogue()) {
      const QString id = QString::fromUtf8(activation.card().id);
      for (const FormulaPart part : {FormulaPart::Function, FormulaPart::Derivative}) {
        FormulaView view;
        view.setFormula(id, part, QString());
        QVERIFY2(view.isTypeset(), qPrintable(id));
        QVERIFY2(!alab::formulaTex(id, part).isEmpty(), qPrintable(id));
      }
    }
  }

  void drawnInTheTextColour() {
    FormulaView view;
    view.setXHeight(20);
    show(view, "sigmoid", Qt::darkRed);
    QCOMPARE(inkOf(view).colour, QColor(Qt::darkRed));
    view.setPalette(withText(Qt::darkBlue));
    QCOMPARE(inkOf(view).colour, QColor(Qt::darkBlue));
  }

  void shrinksToFit() {
    FormulaView view;
    view.setXHeight(12);
    show(view, "gelu");
    const QRect full = inkOf(view).box;
    view.resize(full.width() / 2, view.height());
    const QRect half = inkOf(view).box;
    QVERIFY(half.right() < view.width());
    QVERIFY(half.width() * 3 > view.width() * 2);
    QVERIFY(half.height() < full.height());
  }

  void theXHeightSetsTheSize() {
    FormulaView view;
    show(view, "sigmoid");
    view.setXHeight(10);
    const QSize small = view.sizeHint();
    view.setXHeight(20);
    QVERIFY(qAbs(view.sizeHint().width() - 2 * small.width()) <= 4);
  }

  void anUnknownFunctionShowsTheFallback() {
    FormulaView view;
    show(view, "no_such");
    QVERIFY(!view.isTypeset());
    QVERIFY(!inkOf(view).box.isEmpty());
    QCOMPARE(view.accessibleName(), QStringLiteral("Formula: fallback"));
  }

  void theTexIsTheAccessibleName() {
    FormulaView view;
    show(view, "sigmoid");
    const QString tex = alab::formulaTex(QStringLiteral("sigmoid"), FormulaPart::Function);
    QCOMPARE(view.accessibleName(), QStringLiteral("Formula: ") + tex);
  }

  void theMenuCopiesTheTex() {
    FormulaView view;
    show(view, "tanh");
    QCOMPARE(view.actions().size(), 1);
    view.actions().first()->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             alab::formulaTex(QStringLiteral("tanh"), FormulaPart::Function));
    show(view, "no_such");
    QVERIFY(!view.actions().first()->isEnabled());
  }

  void aTypedFormulaIsTypesetToo() {
    FormulaView view;
    show(view, "f(x) = x/(1+abs(x))");
    QVERIFY(view.isTypeset());
    view.actions().first()->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("f(x) = \\frac{x}{1 + \\left\\lvert x \\right\\rvert}"));
    view.setFormula(QStringLiteral("f(x) = x/(1+abs(x))"), FormulaPart::Derivative, {});
    QVERIFY(view.isTypeset());
  }

  void aTypedFormulaWithoutRoomIsText() {
    FormulaView view;
    show(view, "f(x) = if(x > 0, x, if(x < -1, -1, x/2))");
    QVERIFY(std::isfinite(view.fittingXHeight()));
    view.resize(view.width(), 12);
    QVERIFY(std::isinf(view.fittingXHeight()));
    QVERIFY(!inkOf(view).box.isEmpty());
  }

  void aHostileIdFindsNothing() {
    for (const char* id : {"", "../formulas/tanh", "tanh.d1", "%1"}) {
      QVERIFY2(alab::formulaTex(QString::fromLatin1(id), FormulaPart::Function).isEmpty(), id);
    }
  }
};

ALAB_WIDGET_TEST(TestFormulaView)
#include "tst_formula_view.moc"
