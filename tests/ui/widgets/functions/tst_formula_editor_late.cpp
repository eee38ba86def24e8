// FormulaEditor where only Enter takes what is typed.
#include <QSignalSpy>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/typing.h"

using namespace alab;

class TestFormulaEditorLate : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Each letter would start it anew.
  void aTrainingIsLeftAloneUntilEnter() {
    Typing typing("f(x) = a*x", {3}, Taking::WithEnter);
    const Lab before = typing.document.lab();
    typing.change();
    typing.type("a*x^2");
    QVERIFY(typing.document.lab() == before);
    QVERIFY2(typing.message().contains(QStringLiteral("training")), qPrintable(typing.message()));
    QTest::keyClick(&typing.field(), Qt::Key_Return);
    QCOMPARE(typing.chosen().id, std::string("f(x) = a*x^2"));
    QCOMPARE(typing.chosen().params, std::vector<double>{3});
  }

  void escapeLeavesAllAsItIs() {
    Typing typing("relu", {}, Taking::WithEnter);
    const Lab before = typing.document.lab();
    typing.create({});
    typing.type("x/2");
    QVERIFY(typing.document.lab() == before);
    QTest::keyClick(&typing.field(), Qt::Key_Escape);
    QVERIFY(typing.document.lab() == before);
  }

  void whatIsLeftIsHandedOn() {
    Typing typing("relu", {}, Taking::WithEnter);
    const QSignalSpy left(typing.editor, &FormulaEditor::left);
    typing.create({});
    typing.type("x/2");
    typing.editor->close();
    QCOMPARE(left.value(0).value(0).toString(), QStringLiteral("x/2"));
  }

  void aNewOneComesWithEnter() {
    Typing typing("relu", {}, Taking::WithEnter);
    typing.create({});
    typing.type("x/2");
    QTest::keyClick(&typing.field(), Qt::Key_Return);
    QCOMPARE(typing.chosen().id, std::string("f(x) = x/2"));
    typing.document.undoStack().undo();
    QCOMPARE(typing.selection().functions.size(), std::size_t(1));
  }
};

ALAB_WIDGET_TEST(TestFormulaEditorLate)
#include "tst_formula_editor_late.moc"
