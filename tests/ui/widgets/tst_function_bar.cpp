#include "ui/widgets/function_bar.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/support/popup.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/chip_hand.h"
#include "tests/ui/widgets/own_formulas/empty_library.h"
#include "ui/widgets/functions/chip_strip.h"
#include "ui/widgets/functions/formula_editor.h"
#include "ui/widgets/functions/function_menu.h"
#include "ui/widgets/functions/function_picker.h"
#include "ui/widgets/own_formulas/formulas_dialog.h"

using alab::ChipStrip;
using alab::Document;
using alab::FunctionBar;
using alab::FunctionChip;
using alab::Selection;
using alab::SelectionEditor;

namespace {

/// What the offscreen platform says when a popup opens.
/// A document with the bar on it, as wide as in the smallest window.
struct Bar {
  Document document;
  FunctionBar bar{document};

  Bar() {
    bar.resize(1024 - 96, bar.sizeHint().height());
    bar.show();
  }

  FunctionChip& chip(int slot) { return *bar.findChild<ChipStrip*>()->chip(slot); }
  const Selection& selection() const { return document.state().selection; }
};

}  // namespace

class TestFunctionBar : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void showsTheChosenFunctions() {
    Bar bar;
    QCOMPARE(bar.chip(0).look().name, QStringLiteral("Sigmoid"));
    QVERIFY(bar.chip(0).look().focused);
    QVERIFY(!bar.chip(2).look().focused);
  }

  void aFormulaIsKeptAndNamed() {
    const alab::EmptyLibrary library;
    Bar bar;
    SelectionEditor(bar.document).add("f(x) = x/2", {});
    alab::expectPopup();
    emit bar.bar.findChild<ChipStrip*>()->menuWanted(bar.selection().focused, {});
    auto* menu = bar.bar.findChild<alab::FunctionMenu*>();
    menu->close();
    emit menu->keepWanted(QStringLiteral("f(x) = x/2"));
    QCOMPARE(bar.chip(bar.selection().focused).look().name, QStringLiteral("My formula"));
    auto* dialog = bar.bar.findChild<alab::FormulasDialog*>();
    QVERIFY(dialog && dialog->findChild<QLineEdit*>()->hasSelectedText());
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Half"));
    dialog->accept();
    QCOMPARE(bar.chip(bar.selection().focused).look().name, QStringLiteral("Half"));
  }

  void anotherFunctionTakesThePlaceOfOne() {
    Bar bar;
    SelectionEditor(bar.document).focus(1);
    alab::expectPopup();
    emit bar.bar.findChild<ChipStrip*>()->menuWanted(2, {});
    auto* menu = bar.bar.findChild<alab::FunctionMenu*>();
    menu->close();
    alab::expectPopup();
    emit menu->exchangeWanted();
    auto* picker = bar.bar.findChild<alab::FunctionPicker*>();
    auto* search = picker->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("leaky_relu:alpha=0.2"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(bar.selection().functions.size(), std::size_t(3));
    QCOMPARE(bar.selection().bySlot(2)->id, std::string("leaky_relu"));
    QCOMPARE(bar.selection().bySlot(2)->params, std::vector<double>{0.2});
    QCOMPARE(bar.selection().focused, 1);
    QCOMPARE(bar.document.undoText(), QStringLiteral("Replace ReLU"));
    bar.document.undoStack().undo();
    QCOMPARE(bar.selection().bySlot(2)->id, std::string("relu"));
  }

  void aFormulaThatWasLeftIsGoneOnWithOnceThereIsRoom() {
    Bar bar;
    const auto openPicker = [&] {
      alab::expectPopup();
      bar.bar.openPicker();
      return bar.bar.findChild<alab::FunctionPicker*>();
    };
    alab::FunctionPicker& picker = *openPicker();
    picker.close();
    alab::expectPopup();
    emit picker.formulaWanted(QStringLiteral("x*cos("));
    bar.bar.findChild<alab::FormulaEditor*>()->close();
    QTRY_VERIFY(!bar.bar.findChild<alab::FormulaEditor*>());
    const Selection before = bar.selection();
    bar.document.edit({}, {}, [](alab::LabState& state) {
      while (!state.selection.isFull()) state.selection.add("relu", {});
    });
    QTest::ignoreMessage(QtWarningMsg,
                         "This plugin does not support raise()");  // of the tool tip that says no
    emit picker.formulaWanted({});
    QTRY_VERIFY(!bar.bar.findChild<alab::FormulaEditor*>());
    bar.document.edit({}, {}, [&](alab::LabState& state) { state.selection = before; });
    alab::expectPopup();
    emit picker.formulaWanted({});
    auto* editor = bar.bar.findChild<alab::FormulaEditor*>();
    QVERIFY(editor);
    QCOMPARE(editor->findChild<QLineEdit*>()->text(), QStringLiteral("x*cos("));
    editor->close();
  }

  void aKeptFormulaTakesItsLine() {
    const alab::EmptyLibrary library;
    library->keep({.name = QStringLiteral("half"), .text = QStringLiteral("f(x) = x/2"), .slot = 5});
    Bar bar;
    SelectionEditor editor(bar.document);
    editor.add("f(x) = x/2", {});
    QCOMPARE(bar.selection().focused, 5);
    editor.add("f(x) = x/2", {});
    QCOMPARE(bar.selection().focused, 3);
  }

  void whatCannotBeDuplicatedIsSaid() {
    Bar bar;
    const QSignalSpy refused(&bar.bar, &FunctionBar::refused);
    bar.bar.focusPosition(2);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");  // of the tool tip
    bar.bar.duplicateFocused();
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("ReLU")));
    QCOMPARE(bar.selection().functions.size(), std::size_t(3));
    bar.bar.focusPosition(0);
    bar.bar.duplicateFocused();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(bar.selection().functions.size(), std::size_t(4));
  }

  void aClickFocuses() {
    Bar bar;
    QTest::mouseClick(&bar.chip(2), Qt::LeftButton, {}, alab::nameOf(bar.chip(2)));
    QCOMPARE(bar.selection().focused, 2);
    QVERIFY(bar.chip(2).look().focused);
  }

  void controlClickComparesAndComparesNoMore() {
    Bar bar;
    QTest::mouseClick(&bar.chip(1), Qt::LeftButton, Qt::ControlModifier, alab::nameOf(bar.chip(1)));
    QCOMPARE(bar.selection().compared, 1);
    QVERIFY(bar.chip(1).look().compared);
    QTest::mouseClick(&bar.chip(1), Qt::LeftButton, Qt::ControlModifier, alab::nameOf(bar.chip(1)));
    QCOMPARE(bar.selection().compared, -1);
  }

  void keysEditTheDocument() {
    Bar bar;
    QTest::keyClick(&bar.chip(0), Qt::Key_Right);
    QCOMPARE(bar.selection().focused, 1);
    QTest::keyClick(&bar.chip(1), Qt::Key_Space);
    QVERIFY(!bar.chip(1).look().visible);
    QTest::keyClick(&bar.chip(1), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(bar.selection().functions.back().id, std::string("tanh"));
    QTest::keyClick(&bar.chip(1), Qt::Key_Delete);
    QVERIFY(!bar.selection().bySlot(1));
  }

  void aDragIsOneUndoStep() {
    Bar bar;
    const QPoint end(bar.chip(2).geometry().right() + 3, 10);
    alab::dragTo(bar.chip(0), end);
    alab::dropAt(bar.chip(0), end);
    QCOMPARE(bar.selection().functions.back().id, std::string("sigmoid"));
    QCOMPARE(bar.document.undoStack().count(), 1);
    bar.document.undoStack().undo();
    QCOMPARE(bar.selection().functions.front().id, std::string("sigmoid"));
    QVERIFY(bar.chip(0).x() < bar.chip(1).x());
  }

  void undoBringsAChipBack() {
    Bar bar;
    QTest::keyClick(&bar.chip(0), Qt::Key_Delete);
    QVERIFY(!bar.bar.findChild<ChipStrip*>()->chip(0));
    bar.document.undoStack().undo();
    QCOMPARE(bar.chip(0).look().name, QStringLiteral("Sigmoid"));
  }

  void thePickerAddsWhatWasChosen() {
    alab::expectPopup();
    Bar bar;
    bar.bar.openPicker();
    auto* picker = bar.bar.findChild<alab::FunctionPicker*>();
    QVERIFY(picker && picker->isVisible());
    auto* search = picker->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("mish"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(bar.selection().focusedFunction()->id, std::string("mish"));
    QCOMPARE(bar.document.undoText(), QStringLiteral("Add Mish"));
  }

  void aFullBarSaysSo() {
    Bar bar;
    SelectionEditor editor(bar.document);
    while (!editor.isFull()) editor.add("elu", {1});
    bar.bar.hide();  // the tool tip cannot be raised on the offscreen platform
    QSignalSpy refused(&bar.bar, &FunctionBar::refused);
    bar.bar.openPicker();
    QCOMPARE(refused.value(0).value(0).toString(), SelectionEditor::fullSentence());
    QVERIFY(!bar.bar.findChild<alab::FunctionPicker*>());
  }

  void positionsFocusWhenPresenting() {
    Bar bar;
    SelectionEditor(bar.document).move(2, 0);
    bar.bar.focusPosition(0);
    QCOMPARE(bar.selection().focused, 2);
    bar.bar.focusPosition(7);
    bar.bar.focusPosition(-1);
    QCOMPARE(bar.selection().focused, 2);
  }

  void theChipMenuOpens() {
    alab::expectPopup();
    Bar bar;
    QTest::mouseClick(&bar.chip(1), Qt::LeftButton, {}, bar.chip(1).arrowRect().center());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(!bar.selection().bySlot(1)->visible);
  }

  void nothingIsCutInTheSmallestWindow() {
    Bar bar;
    SelectionEditor editor(bar.document);
    while (!editor.isFull()) editor.add("complementary_log_log", {});
    QCOMPARE(bar.bar.width(), 1024 - 96);
    QVERIFY(bar.bar.minimumSizeHint().width() <= 1024 - 96);
    for (auto* part : bar.bar.findChildren<QWidget*>()) {
      if (!part->isVisible() || part->isWindow()) continue;
      const QRect inBar(part->mapTo(&bar.bar, QPoint()), part->size());
      QVERIFY2(bar.bar.rect().contains(inBar), part->metaObject()->className());
    }
  }

  void numbersFollowTheDecimals() {
    Bar bar;
    SelectionEditor(bar.document).add("leaky_relu", {1.0 / 3});
    bar.bar.setDecimals(2);
    QCOMPARE(bar.chip(3).look().name, QStringLiteral("Leaky ReLU 0.33"));
  }
};

ALAB_WIDGET_TEST(TestFunctionBar)
#include "tst_function_bar.moc"
