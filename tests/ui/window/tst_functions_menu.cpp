// The menu "Functions" and its keys, which work on the focused function of the bar.
#include <QLineEdit>
#include <QTest>

#include "tests/support/popup.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/widgets/functions/formula_editor.h"
#include "ui/widgets/functions/function_menu.h"

using namespace alab;

class TestFunctionsMenu : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void worksOnTheFocusedFunction() {
    WindowFixture lab;
    const Selection& selection = lab.document.state().selection;
    lab.action(Command::NextFunction).trigger();
    QCOMPARE(selection.focusedFunction()->id, std::string("tanh"));
    lab.action(Command::ShowOrHide).trigger();
    QVERIFY(!selection.focusedFunction()->visible);
    lab.action(Command::RemoveFunction).trigger();
    QCOMPARE(selection.functions.size(), std::size_t(2));
    // ReLU has no parameter to make a copy differ.
    lab.document.edit({}, {}, [](LabState& state) { state.selection.focused = 0; });
    lab.action(Command::Duplicate).trigger();
    QCOMPARE(selection.functions.size(), std::size_t(3));
  }

  void duplicatingIsCalledTheSameInMenuAndChip() {
    WindowFixture lab;
    const FunctionMenu menu(lab.document, 0);
    QStringList lines;
    for (const QAction* line : menu.actions()) lines << line->text();
    QVERIFY(lines.contains(lab.action(Command::Duplicate).text().remove(u'&')));
  }

  void nextFunctionComesByKeyWhereverTheKeyboardIs() {
    WindowFixture lab;
    lab.show();
    QTest::keyClick(&lab.page(0), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("tanh"));
    QTest::keyClick(&lab.window->frame().functionBar(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("relu"));
  }

  void theFormulaOfTheFocusedOneIsTypedOver() {
    WindowFixture lab;
    lab.document.edit({}, {}, [](LabState& state) { state.selection.focusedFunction()->id = "f(x) = x/2"; });
    lab.document.edit({}, {}, [](LabState& state) { state.selection.focusedFunction()->params.clear(); });
    expectPopup();
    lab.action(Command::ChangeFormula).trigger();
    auto* editor = lab.window->findChild<FormulaEditor*>();
    QVERIFY(editor);
    QCOMPARE(editor->findChild<QLineEdit*>()->text(), QStringLiteral("f(x) = x/2"));
    editor->close();
  }

  void aPageOfLongWorkIsLeftAloneWhileAFormulaIsTyped() {
    WindowFixture lab;
    lab.page(1).isFollowingTyping = false;
    for (const bool isFollowing : {true, false}) {
      if (!isFollowing) lab.document.edit({}, {}, [](LabState& state) { state.page = "depth"; });
      const Selection before = lab.document.state().selection;
      expectPopup();
      lab.action(Command::ChangeFormula).trigger();
      auto* editor = lab.window->findChild<FormulaEditor*>();
      QVERIFY(editor);
      QCOMPARE(lab.document.state().selection != before, isFollowing);
      QTest::keyClick(editor->findChild<QLineEdit*>(), Qt::Key_Escape);
      QVERIFY(lab.document.state().selection == before);
      QTRY_VERIFY(!lab.window->findChild<FormulaEditor*>());
    }
  }

  void isOutOfUseWhereTheBarIsOutOfSight() {
    WindowFixture lab;
    lab.page(1).haveTopStrip();
    const auto show = [&](const char* page) {
      lab.document.edit({}, {}, [page](LabState& state) { state.page = page; });
    };
    show("depth");
    for (const Command command : {Command::AddFunction, Command::ChangeFormula, Command::RemoveFunction})
      QVERIFY(!lab.action(command).isEnabled());
    QVERIFY(lab.action(Command::Undo).isEnabled());
    show("explore");
    QVERIFY(lab.action(Command::ChangeFormula).isEnabled());
  }

  void isHarmlessOnAnEmptyBar() {
    WindowFixture lab;
    lab.document.edit({}, {}, [](LabState& state) { state.selection = {}; });
    const LabState empty = lab.document.state();
    for (Command command : {Command::NextFunction, Command::ShowOrHide, Command::RemoveFunction,
                            Command::Duplicate, Command::ChangeFormula})
      lab.action(command).trigger();
    QCOMPARE(lab.document.state(), empty);
  }
};

ALAB_WIDGET_TEST(TestFunctionsMenu)
#include "tst_functions_menu.moc"
