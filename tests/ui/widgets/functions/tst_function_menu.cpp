#include "ui/widgets/functions/function_menu.h"

#include <QSignalSpy>
#include <QTest>

#include "core/activation/catalogue.h"
#include "core/activation/presets.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/own_formulas/empty_library.h"
#include "ui/widgets/functions/display_name.h"

using alab::Document;
using alab::FunctionMenu;
using alab::Selection;

namespace {

/// Sigmoid (focused), Tanh, Leaky ReLU in slots 0 to 2.
alab::LabState leakyState() {
  alab::LabState state = alab::firstState();
  *state.selection.bySlot(2) = {.id = "leaky_relu", .params = {0.01}, .slot = 2};
  return state;
}

QAction* actionOf(const QMenu& menu, const QString& text) {
  for (QAction* action : menu.actions()) {
    if (action->text().section(u'\t', 0, 0) == text) return action;
  }
  return nullptr;
}

void trigger(Document& document, int slot, const QString& text) {
  FunctionMenu menu(document, slot);
  QAction* action = actionOf(menu, text);
  QVERIFY2(action, qPrintable(text));
  QVERIFY(action->isEnabled());
  action->trigger();
}

}  // namespace

class TestFunctionMenu : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void hidesAndShows() {
    Document document;
    trigger(document, 1, QStringLiteral("Hide"));
    QVERIFY(!document.state().selection.bySlot(1)->visible);
    trigger(document, 1, QStringLiteral("Show"));
    QVERIFY(document.state().selection.bySlot(1)->visible);
  }

  void removes() {
    Document document;
    trigger(document, 1, QStringLiteral("Remove"));
    QVERIFY(!document.state().selection.bySlot(1));
  }

  void moves() {
    Document document;
    trigger(document, 0, QStringLiteral("Move right"));
    QCOMPARE(document.state().selection.functions[1].slot, 0);
    trigger(document, 0, QStringLiteral("Move left"));
    QCOMPARE(document.state().selection.functions[0].slot, 0);
  }

  void thereIsNoWayBeyondTheEnds() {
    Document document;
    QVERIFY(!actionOf(FunctionMenu(document, 0), QStringLiteral("Move left"))->isEnabled());
    QVERIFY(!actionOf(FunctionMenu(document, 2), QStringLiteral("Move right"))->isEnabled());
  }

  void subtractsFromTheFocusedOne() {
    Document document;
    trigger(document, 1, QStringLiteral("Subtract from Sigmoid"));
    QCOMPARE(document.state().selection.compared, 1);
    FunctionMenu again(document, 1);
    QVERIFY(actionOf(again, QStringLiteral("Subtract from Sigmoid"))->isChecked());
    FunctionMenu focused(document, 0);
    QVERIFY(!actionOf(focused, QStringLiteral("Subtract from Sigmoid")));
  }

  void duplicates() {
    Document document(leakyState());
    trigger(document, 2, QStringLiteral("Duplicate with other parameters"));
    QCOMPARE(document.state().selection.functions.size(), std::size_t(4));
    QVERIFY(document.state().selection.functions[3].params != std::vector<double>{0.01});
  }

  void aFunctionWithoutParametersHasNoOther() {
    Document document;
    FunctionMenu menu(document, 1);
    QVERIFY(!actionOf(menu, QStringLiteral("Duplicate with other parameters"))->isEnabled());
    QVERIFY(!actionOf(menu, QStringLiteral("Framework defaults")));
  }

  void onlyAFormulaCanBeKept() {
    const alab::EmptyLibrary library;
    alab::LabState state = leakyState();
    *state.selection.bySlot(2) = {.id = "f(x) = x/2", .params = {}, .slot = 2};
    Document document(state);
    QVERIFY(!actionOf(FunctionMenu(document, 1), QStringLiteral("Keep this formula...")));
    FunctionMenu menu(document, 2);
    QSignalSpy wanted(&menu, &FunctionMenu::keepWanted);
    actionOf(menu, QStringLiteral("Keep this formula..."))->trigger();
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("f(x) = x/2"));
    library->keep({.name = QStringLiteral("half"), .text = QStringLiteral("f(x) = x/2")});
    QVERIFY(actionOf(FunctionMenu(document, 2), QStringLiteral("Name and note...")));
  }

  void aFormulaCanBeTypedOver() {
    alab::LabState state = leakyState();
    *state.selection.bySlot(2) = {.id = "f(x) = x/2", .params = {}, .slot = 2};
    Document document(state);
    FunctionMenu ofFormula(document, 2), ofBuiltIn(document, 1);
    QSignalSpy wanted(&ofFormula, &FunctionMenu::editWanted),
        copyWanted(&ofBuiltIn, &FunctionMenu::editWanted);
    actionOf(ofFormula, QStringLiteral("Change the formula..."))->trigger();
    actionOf(ofBuiltIn, QStringLiteral("Change a copy of its formula..."))->trigger();
    QCOMPARE(wanted.count() + copyWanted.count(), 2);
  }

  void aFullBarRefusesWithASentence() {
    Document document(leakyState());
    alab::SelectionEditor editor(document);
    while (!editor.isFull()) editor.add("elu", {1});
    FunctionMenu menu(document, 2);
    QSignalSpy refused(&menu, &FunctionMenu::refused);
    actionOf(menu, QStringLiteral("Duplicate with other parameters"))->trigger();
    QCOMPARE(refused.value(0).value(0).toString(), alab::SelectionEditor::fullSentence());
  }

  void everyFrameworkDefaultSetsItsParameters() {
    const auto presets = alab::presetsOf("leaky_relu");
    QVERIFY(presets.size() >= 4);
    for (std::size_t i = 0; i < presets.size(); ++i) {
      Document document(leakyState());
      FunctionMenu menu(document, 2);
      const auto actions = actionOf(menu, QStringLiteral("Framework defaults"))->menu()->actions();
      QCOMPARE(std::size_t(actions.size()), presets.size());
      QCOMPARE(actions[int(i)]->text(), alab::presetText(presets[i]));
      QCOMPARE(actions[int(i)]->isChecked(), presets[i].params == std::vector<double>{0.01});
      actions[int(i)]->trigger();
      QCOMPARE(document.state().selection.bySlot(2)->params, presets[i].params);
    }
  }
};

ALAB_WIDGET_TEST(TestFunctionMenu)
#include "tst_function_menu.moc"
