#include "ui/widgets/functions/formula_editor.h"

#include <QPushButton>
#include <QSignalSpy>

#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/typing.h"

using namespace alab;

class TestFormulaEditor : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void whatCanBeReadIsChosenWhileItIsTyped() {
    Typing typing("f(x) = x^2");
    QVERIFY(typing.change());
    QCOMPARE(typing.field().text(), QStringLiteral("f(x) = x^2"));
    typing.type("x^3");
    QCOMPARE(typing.chosen().id, std::string("f(x) = x^3"));
    typing.type("sin(x)");
    QCOMPARE(typing.chosen().id, std::string("f(x) = sin(x)"));
  }

  void aMistakeLeavesTheLastGoodForm() {
    Typing typing("f(x) = x^2");
    typing.change();
    typing.type("x^3 + (");
    QCOMPARE(typing.chosen().id, std::string("f(x) = x^3"));
    QVERIFY2(typing.message().contains(QStringLiteral("Character")), qPrintable(typing.message()));
    QTest::keyClick(&typing.field(), Qt::Key_Return);
    QVERIFY(typing.editor->isVisible());  // nothing to keep yet
  }

  void enterKeepsOneStep() {
    Typing typing("f(x) = x^2");
    const int steps = typing.steps();
    typing.change();
    typing.type("x^3 + x");
    QTest::keyClick(&typing.field(), Qt::Key_Return);
    QVERIFY(!typing.editor || !typing.editor->isVisible());
    QCOMPARE(typing.steps(), steps + 1);
    QCOMPARE(typing.document.undoText(), QStringLiteral("Change x^2"));
    typing.document.undoStack().undo();
    QCOMPARE(typing.chosen().id, std::string("f(x) = x^2"));
  }

  void escapeLeavesNoTrace() {
    Typing typing("f(x) = a*x", {3});
    const Selection before = typing.selection();
    const int steps = typing.steps();
    typing.change();
    typing.type("x^3 + x");
    QTest::keyClick(&typing.field(), Qt::Key_Escape);
    QVERIFY(typing.selection() == before);
    QCOMPARE(typing.steps(), steps);
  }

  void twoTypingsAreTwoSteps() {
    Typing typing("f(x) = x^2");
    const int steps = typing.steps();
    typing.change();
    typing.type("x^3");
    QTest::keyClick(&typing.field(), Qt::Key_Return);
    FormulaEditor second(typing.document, Taking::WhileTyped, &typing.window);
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    expectPopup();
    second.change(typing.chosen().slot, {});
    auto& field = *second.findChild<QLineEdit*>();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("x^4"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(typing.steps(), steps + 2);
  }

  /// The slider stays where it was, unless the text says where it is to be.
  void parametersKeepTheirValues() {
    Typing typing("f(x) = a*x", {3});
    typing.change();
    typing.type("a*x^2 + b");
    QCOMPARE(typing.chosen().params, (std::vector<double>{3, 1}));
    typing.type("a*x^2 + b; a = 2");
    QCOMPARE(typing.chosen().params, (std::vector<double>{2, 1}));
  }

  /// Typing passes through formulas without the parameter.
  void parametersKeepTheirValuesOnTheWay() {
    Typing typing("f(x) = a*x", {3});
    typing.change();
    typing.type("x^2*a");
    QCOMPARE(typing.chosen().params, std::vector<double>{3});
  }

  void aValueBehindTheFormulaCounts() {
    Typing typing("f(x) = a*x", {3});
    typing.change();
    typing.field().setCursorPosition(int(typing.field().text().size()));
    QTest::keyClicks(&typing.field(), QStringLiteral(":a=2"));
    QCOMPARE(typing.chosen().params, std::vector<double>{2});
  }

  /// The longest formula that can be typed can be read again.
  void theLongestFormulaIsOne() {
    Typing typing("f(x) = x^2");
    typing.change();
    typing.field().selectAll();
    typing.field().insert(QStringLiteral("x") + QString(3000, u' ') + u'x');
    QCOMPARE(typing.field().text().size(), 2000);
    const QString longest = QStringLiteral("f(x) = x +") + QString(1989, u' ') + u'x';
    typing.field().setText(longest.chopped(1));
    QTest::keyClick(&typing.field(), Qt::Key_End);
    QTest::keyClicks(&typing.field(), QStringLiteral("x+x"));  // of which one letter has room
    QCOMPARE(typing.field().text().size(), 2000);
    QCOMPARE(typing.chosen().id, longest.toStdString());
  }

  void aClickElsewhereKeepsWhatWasTyped() {
    Typing typing("relu");
    typing.create({});
    typing.type("x/2");
    typing.editor->close();
    QCOMPARE(typing.chosen().id, std::string("f(x) = x/2"));
  }

  /// What stands there then is a piece of what was meant: "x*co" of "x*cos(".
  void aClickElsewhereKeepsNoPieceOfAMistake() {
    Typing typing("f(x) = x^2");
    const int steps = typing.steps();
    typing.change();
    typing.type("x*cos(");
    QCOMPARE(typing.chosen().id, std::string("f(x) = x*co"));
    typing.editor->close();
    QCOMPARE(typing.chosen().id, std::string("f(x) = x^2"));
    QCOMPARE(typing.steps(), steps);
  }

  void aClickElsewhereKeepsNoExample() {
    Typing typing("relu");
    const int steps = typing.steps();
    typing.create({});
    typing.editor->close();
    QCOMPARE(typing.selection().functions.size(), std::size_t(1));
    QCOMPARE(typing.steps(), steps);
  }

  void enterKeepsTheExample() {
    Typing typing("relu");
    typing.create({});
    QTest::keyClick(&typing.field(), Qt::Key_Return);
    QCOMPARE(typing.selection().functions.size(), std::size_t(2));
  }

  /// What a playing slider did meanwhile stays.
  void escapeTakesBackItsOwnFunctionAlone() {
    Typing typing("f(x) = x^2");
    typing.document.edit({}, {}, [](LabState& state) { state.selection.add("elu", {1}); });
    const int other = typing.chosen().slot;
    typing.document.edit({}, {}, [](LabState& state) { state.selection.focused = 0; });
    typing.change();
    typing.type("x^3");
    typing.document.edit({}, {}, [=](LabState& state) { state.selection.bySlot(other)->params = {2}; });
    QTest::keyClick(&typing.field(), Qt::Key_Escape);
    QCOMPARE(typing.chosen().id, std::string("f(x) = x^2"));
    QCOMPARE(typing.selection().bySlot(other)->params, std::vector<double>{2});
  }

  void anotherLabClosesTheWindow() {
    Typing typing("f(x) = x^2");
    typing.change();
    typing.type("x^3");
    const Lab another{firstState(), {}};
    typing.document.reset(another);
    QVERIFY(!typing.editor || !typing.editor->isVisible());
    QVERIFY(typing.document.lab() == another);
  }

  void aNewOneStartsAsAnExample() {
    Typing typing("relu");
    const int steps = typing.steps();
    QVERIFY(typing.create({}));
    QCOMPARE(typing.selection().functions.size(), std::size_t(2));
    QCOMPARE(typing.chosen().id, std::string("f(x) = x * sigmoid(b * x)"));
    QCOMPARE(typing.field().selectedText(), typing.field().text());
    typing.type("x/2");
    QCOMPARE(typing.chosen().id, std::string("f(x) = x/2"));
    QCOMPARE(typing.steps(), steps + 1);
    QTest::keyClick(&typing.field(), Qt::Key_Escape);
    QCOMPARE(typing.selection().functions.size(), std::size_t(1));
    QCOMPARE(typing.steps(), steps);
  }

  void whatWasTypedIsGoneOnWith() {
    Typing typing("relu");
    typing.create(QStringLiteral("2x"));
    QCOMPARE(typing.field().text(), QStringLiteral("2x"));
    QVERIFY2(typing.message().contains(QStringLiteral("2*x")), qPrintable(typing.message()));
  }

  void aCopyThatNobodyChangedIsNotKept() {
    Typing typing("relu");
    const int steps = typing.steps();
    typing.change();
    typing.editor->close();
    QCOMPARE(typing.selection().functions.size(), std::size_t(1));
    QCOMPARE(typing.steps(), steps);
  }

  void whatIsLeftWithAMistakeIsHandedOn() {
    Typing typing("f(x) = x^2");
    const QSignalSpy left(typing.editor, &FormulaEditor::left);
    typing.change();
    typing.type("x*cos(");
    typing.editor->close();
    QCOMPARE(left.value(0).value(0).toString(), QStringLiteral("x*cos("));
  }

  void whatIsTakenOrCalledOffIsNotHandedOn_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("key");
    QTest::newRow("a click elsewhere") << QStringLiteral("x^3") << 0;
    QTest::newRow("Enter") << QStringLiteral("x^3") << int(Qt::Key_Return);
    QTest::newRow("Escape") << QStringLiteral("x*cos(") << int(Qt::Key_Escape);
  }
  void whatIsTakenOrCalledOffIsNotHandedOn() {
    QFETCH(const QString, text);
    QFETCH(const int, key);
    Typing typing("f(x) = x^2");
    const QSignalSpy left(typing.editor, &FormulaEditor::left);
    typing.change();
    typing.type(qPrintable(text));
    if (key)
      QTest::keyClick(&typing.field(), Qt::Key(key));
    else
      typing.editor->close();
    QCOMPARE(left.count(), 0);
  }

  /// Of a function of the program a copy is changed, with the values that it has.
  void aFunctionOfTheProgramStays() {
    Typing typing("leaky_relu", {0.25});
    const Function original(*findAnyActivation("leaky_relu"), std::vector{0.25});
    QVERIFY(typing.change());
    QCOMPARE(typing.selection().functions.size(), std::size_t(2));
    QCOMPARE(typing.selection().functions[0].id, std::string("leaky_relu"));
    const Function copy(*findAnyActivation(typing.chosen().id), typing.chosen().params);
    for (const double x : {-3.0, -0.5, 0.0, 2.0}) QCOMPARE(copy.at(x).f, original.at(x).f);
  }

  void aFullBarSaysNo() {
    Typing typing("relu");
    typing.document.edit({}, {}, [](LabState& state) {
      while (!state.selection.isFull()) state.selection.add("relu", {});
    });
    const int steps = typing.steps();
    QVERIFY(!typing.editor->change(typing.chosen().slot, {}));
    QCOMPARE(typing.steps(), steps);
  }

  void aMisspelledNameIsOffered() {
    Typing typing("f(x) = x^2");
    typing.change();
    typing.type("tahn");
    typing.editor->findChild<QPushButton*>()->click();
    QCOMPARE(typing.chosen().id, std::string("tanh"));
    QCOMPARE(typing.field().text(), QStringLiteral("tanh"));
  }
};

ALAB_WIDGET_TEST(TestFormulaEditor)
#include "tst_formula_editor.moc"
