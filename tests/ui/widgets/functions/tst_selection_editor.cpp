#include "ui/widgets/functions/selection_editor.h"

#include <QTest>
#include <QUndoStack>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Document;
using alab::Function;
using alab::Parameter;
using alab::Selection;
using alab::SelectionEditor;

namespace {

std::vector<std::string> ids(const Selection& selection) {
  std::vector<std::string> list;
  for (const auto& function : selection.functions) list.push_back(function.id);
  return list;
}

using Ids = std::vector<std::string>;

}  // namespace

class TestSelectionEditor : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void everyChangeIsOneNamedUndoStep_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("text");
    QTest::newRow("add") << 0 << QStringLiteral("Add Mish");
    QTest::newRow("duplicate") << 1 << QStringLiteral("Duplicate Sigmoid");
    QTest::newRow("remove") << 2 << QStringLiteral("Remove Tanh");
    QTest::newRow("hide") << 3 << QStringLiteral("Hide Tanh");
    QTest::newRow("parameters") << 4 << QStringLiteral("Parameters of Sigmoid");
    QTest::newRow("move") << 5 << QStringLiteral("Move ReLU");
    QTest::newRow("focus") << 6 << QStringLiteral("Choose ReLU");
    QTest::newRow("compare") << 7 << QStringLiteral("Compare Tanh");
    QTest::newRow("replace") << 8 << QStringLiteral("Smooth");
  }
  void everyChangeIsOneNamedUndoStep() {
    QFETCH(int, what);
    Document document;
    SelectionEditor editor(document);
    const Selection before = editor.selection();
    if (what == 0) editor.add("mish", {});
    if (what == 1) editor.duplicate(0);
    if (what == 2) editor.remove(1);
    if (what == 3) editor.toggleVisible(1);
    if (what == 4) editor.setParams(0, {2});
    if (what == 5) editor.move(2, 0);
    if (what == 6) editor.focus(2);
    if (what == 7) editor.toggleCompared(1);
    if (what == 8) editor.replace([] { return QStringLiteral("Smooth"); }, {Function(alab::builtIn("mish"))});
    QVERIFY(editor.selection() != before);
    QCOMPARE(document.undoStack().count(), 1);
    QTEST(document.undoText(), "text");
    document.undoStack().undo();
    QVERIFY(editor.selection() == before);
  }

  void addFocusesTheNewOne() {
    Document document;
    SelectionEditor editor(document);
    QVERIFY(editor.add("mish", {}));
    QCOMPARE(editor.selection().focusedFunction()->id, std::string("mish"));
  }

  void atMostAsManyAsAFileHolds() {
    Document document;
    SelectionEditor editor(document);
    while (!editor.isFull()) QVERIFY(editor.add("elu", {1}));
    QCOMPARE(editor.selection().functions.size(), alab::maxFunctions);
    const Selection full = editor.selection();
    QVERIFY(!editor.add("elu", {1}));
    QVERIFY(!editor.duplicate(0));
    QVERIFY(editor.selection() == full);
    QVERIFY(SelectionEditor::fullSentence().contains(QString::number(alab::maxFunctions)));
  }

  void aDuplicateStandsBesideWithAnotherParameter() {
    Document document;
    SelectionEditor editor(document);
    editor.replace([] { return QStringLiteral("x"); },
                   {Function(alab::builtIn("leaky_relu")), Function(alab::builtIn("relu"))});
    editor.duplicate(0);
    QCOMPARE(ids(editor.selection()), (Ids{"leaky_relu", "leaky_relu", "relu"}));
    QCOMPARE(editor.selection().functions[0].params, std::vector<double>{0.01});
    QCOMPARE(editor.selection().functions[1].params, std::vector<double>{0.02});
    QCOMPARE(editor.positionOf(editor.selection().focused), 1);
  }

  void aFunctionWithoutParametersIsNotDuplicated() {
    Document document;
    SelectionEditor editor(document);
    editor.replace([] { return QStringLiteral("x"); }, {Function(alab::builtIn("relu"))});
    QVERIFY(!editor.duplicate(0));
    QCOMPARE(ids(editor.selection()), (Ids{"relu"}));
    QVERIFY(editor.whyNotDuplicate(0).startsWith(QStringLiteral("ReLU has no parameters")));
  }

  void everyDuplicateHasValidParameters() {
    Document document;
    SelectionEditor editor(document);
    for (const alab::Activation& activation : alab::catalogue()) {
      if (activation.card().params.empty()) continue;
      editor.replace([] { return QStringLiteral("x"); }, {Function(activation)});
      editor.duplicate(0);
      const auto& copy = editor.selection().functions.at(1);
      QVERIFY(activation.checked(copy.params));
    }
  }

  void otherValues() {
    Parameter parameter;
    parameter.domain = {.lower = 0, .upper = 10};
    parameter.marks = {1, 2};
    QCOMPARE(alab::otherValue(parameter, 0.5), 1.0);
    QCOMPARE(alab::otherValue(parameter, 1), 2.0);
    QCOMPARE(alab::otherValue(parameter, 2), 4.0);
    QCOMPARE(alab::otherValue(parameter, 8), 4.0);
    parameter.marks.clear();
    QCOMPARE(alab::otherValue(parameter, 0), 1.0);
  }

  void focusingEndsTheComparison() {
    Document document;
    SelectionEditor editor(document);
    editor.toggleCompared(1);
    QCOMPARE(editor.selection().compared, 1);
    editor.focus(2);
    QCOMPARE(editor.selection().focused, 2);
    QCOMPARE(editor.selection().compared, -1);
  }

  void comparingTwiceEndsIt() {
    Document document;
    SelectionEditor editor(document);
    editor.toggleCompared(1);
    editor.toggleCompared(1);
    QCOMPARE(editor.selection().compared, -1);
    editor.toggleCompared(editor.selection().focused);
    QCOMPARE(editor.selection().compared, -1);
  }

  void walkingThroughTheBarIsOneUndoStep() {
    Document document;
    SelectionEditor editor(document);
    editor.focus(1);
    editor.focus(2);
    editor.focus(1);
    QCOMPARE(document.undoStack().count(), 1);
  }

  void slotsThatAreNotTakenChangeNothing() {
    Document document;
    SelectionEditor editor(document);
    const Selection before = editor.selection();
    editor.focus(17);
    editor.toggleVisible(17);
    editor.toggleCompared(17);
    editor.setParams(17, {1});
    editor.remove(17);
    editor.move(17, 0);
    editor.duplicate(17);
    QVERIFY(editor.selection() == before);
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(editor.positionOf(17), -1);
  }

  void aSetReplacesAllAndFocusesTheFirst() {
    Document document;
    SelectionEditor editor(document);
    editor.replace([] { return QStringLiteral("Two"); },
                   {Function(alab::builtIn("mish")), Function(alab::builtIn("silu"))});
    QCOMPARE(ids(editor.selection()), (Ids{"mish", "silu"}));
    QCOMPARE(editor.selection().focusedFunction()->id, std::string("mish"));
    editor.replace([] { return QStringLiteral("None"); }, {});
    QVERIFY(editor.selection().functions.empty());
    QCOMPARE(editor.selection().focused, -1);
  }
};

ALAB_TEST(TestSelectionEditor)
#include "tst_selection_editor.moc"
