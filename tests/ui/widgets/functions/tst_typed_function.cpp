#include "ui/widgets/functions/typed_function.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/formula_view.h"

using namespace alab;

class TestTypedFunction : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aFormulaIsShownAsItWillBe() {
    TypedFunction typed(TypedFunction::Purpose::Add);
    typed.setText(QStringLiteral("x/(1+abs(x))"));
    QVERIFY(typed.function() && !typed.mistake());
    const auto views = typed.findChildren<FormulaView*>();
    QCOMPARE(views.size(), 2);
    for (const FormulaView* view : views)
      QVERIFY(view->isTypeset() && !view->isHidden() && view->isEnabled());
  }

  void theLastGoodOneStaysGreyBesideAMistake() {
    TypedFunction typed(TypedFunction::Purpose::Add);
    typed.setText(QStringLiteral("x/2"));
    typed.setText(QStringLiteral("x/2 +"));
    QVERIFY(!typed.function() && typed.mistake());
    const auto* view = typed.findChild<FormulaView*>();
    QVERIFY(view->isTypeset() && !view->isHidden() && !view->isEnabled());
    typed.setText(QStringLiteral("x/2 + 1"));
    QVERIFY(typed.function() && view->isEnabled());
  }

  void mistakesOfFormulasAreNoNames_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFormula");
    for (const char* text : {"2x", "sin x", "x-", "x x", "max"})
      QTest::newRow(text) << QString::fromLatin1(text) << (text != std::string_view("max"));
    for (const char* text : {"swsh", "leeky relu", "my-function"})
      QTest::newRow(text) << QString::fromLatin1(text) << false;
  }
  void mistakesOfFormulasAreNoNames() {
    QFETCH(const QString, text);
    QFETCH(const bool, isFormula);
    TypedFunction typed(TypedFunction::Purpose::Add);
    typed.setText(text);
    QCOMPARE(typed.mistake().has_value(), isFormula);
  }

  void theSuggestionIsTaken() {
    TypedFunction typed(TypedFunction::Purpose::Add);
    QSignalSpy taken(&typed, &TypedFunction::suggestionTaken);
    typed.setText(QStringLiteral("swsh"));
    typed.findChild<QPushButton*>()->click();
    QCOMPARE(taken.size(), 1);
  }
};

ALAB_WIDGET_TEST(TestTypedFunction)
#include "tst_typed_function.moc"
