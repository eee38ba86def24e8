#include "ui/document/document.h"

#include <QSignalSpy>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/document/moves.h"

using alab::Document;
using alab::LabState;
using alab::moveParameter;
using alab::moveProbe;
using alab::Section;
using alab::Sections;

namespace {

Sections lastSections(const QSignalSpy& spy) {
  return spy.last().first().value<Sections>();
}

}  // namespace

class TestDocument : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void startsWithTheGivenStateAndNoHistory() {
    const Document document;
    QCOMPARE(document.state(), alab::firstState());
    QVERIFY(!document.undoStack().canUndo());
  }

  void editIsOneUndoStep() {
    Document document;
    moveProbe(document, 2);
    QCOMPARE(document.state().explore.probe.x, 2.0);
    QCOMPARE(document.undoText(), QStringLiteral("move probe"));
    document.undoStack().undo();
    QCOMPARE(document.state(), alab::firstState());
    document.undoStack().redo();
    QCOMPARE(document.state().explore.probe.x, 2.0);
  }

  void stepIsCalledAnewAtEveryLook() {
    Document document;
    QVERIFY(document.undoText().isEmpty());
    QString language = QStringLiteral("English");
    document.edit([&language] { return language; }, {}, [](LabState& state) { state.explore.probe.x = 2; });
    QCOMPARE(document.undoText(), QStringLiteral("English"));
    language = QStringLiteral("Chinese");
    QCOMPARE(document.undoText(), QStringLiteral("Chinese"));
    document.undoStack().undo();
    QVERIFY(document.undoText().isEmpty());
    QCOMPARE(document.redoText(), QStringLiteral("Chinese"));
  }

  void mutationThatChangesNothingLeavesNoTrace() {
    Document document;
    const QSignalSpy spy(&document, &Document::changed);
    moveProbe(document, document.state().explore.probe.x);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(document.undoStack().count(), 0);
  }

  void theHistoryIsLimited() {
    Document document;
    for (int i = 1; i <= 600; ++i) moveProbe(document, i);
    QCOMPARE(document.undoStack().count(), 500);
    document.undoStack().setIndex(0);
    QCOMPARE(document.state().explore.probe.x, 100.0);
  }

  void changedNamesOnlyTheSectionsThatDiffer_data() {
    QTest::addColumn<std::function<void(LabState&)>>("mutate");
    QTest::addColumn<Sections>("sections");
    const auto row = [](const char* name, std::function<void(LabState&)> mutate, Sections sections) {
      QTest::newRow(name) << mutate << sections;
    };
    row(
        "page", [](LabState& s) { s.page = "depth"; }, Section::Page);
    row(
        "selection", [](LabState& s) { s.selection.add("mish", {}); }, Section::Selection);
    row(
        "explore", [](LabState& s) { s.explore.showD2 = true; }, Section::Explore);
    row(
        "depth", [](LabState& s) { s.depth.layer = 2; }, Section::Depth);
    row(
        "train", [](LabState& s) { s.train.training.batch = 2; }, Section::Train);
    row(
        "softmax", [](LabState& s) { s.softmax.temperature = 2; }, Section::Softmax);
    row(
        "compare", [](LabState& s) { s.compare.descending = true; }, Section::Compare);
    row(
        "two at once",
        [](LabState& s) {
          s.selection.focused = 1;
          s.explore.neuron.w = 2;
        },
        Section::Selection | Section::Explore);
  }
  void changedNamesOnlyTheSectionsThatDiffer() {
    QFETCH(const std::function<void(LabState&)>, mutate);
    QFETCH(const Sections, sections);
    Document document;
    const QSignalSpy spy(&document, &Document::changed);
    document.edit({}, {}, mutate);
    QCOMPARE(lastSections(spy), sections);
    document.undoStack().undo();
    QCOMPARE(lastSections(spy), sections);
    QCOMPARE(spy.count(), 2);
  }

  void receiversSeeTheNewStateAndItsHistory() {
    Document document;
    bool canUndo = false;
    double x = 0;
    connect(&document, &Document::changed, this, [&] {
      x = document.state().explore.probe.x;
      canUndo = document.undoStack().canUndo();
    });
    moveProbe(document, 3);
    QCOMPARE(x, 3.0);
    QVERIFY(canUndo);
  }

  void storiesHaveTheirPlaceInTheSameHistory() {
    Document document;
    const QSignalSpy spy(&document, &Document::changed);
    document.editStoryboard([] { return QStringLiteral("add a story"); }, {},
                            [](alab::Storyboard& board) { board.append(alab::Story()); });
    QCOMPARE(lastSections(spy), Sections(Section::Stories));
    moveProbe(document, 2);
    QCOMPARE(document.storyboard().size(), 1);
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.storyboard().isEmpty());
    QCOMPARE(document.redoText(), QStringLiteral("add a story"));
  }

  void goingOverSeveralStepsIsOneChange() {
    Document document;
    for (int i = 1; i <= 5; ++i) moveProbe(document, i);
    moveParameter(document, 3);
    QCOMPARE(document.stepNames().size(), 6);
    QCOMPARE(document.stepNames().last(), QStringLiteral("change a parameter"));
    const QSignalSpy spy(&document, &Document::changed);
    document.goTo(2);
    QCOMPARE(document.state().explore.probe.x, 2.0);
    QCOMPARE(document.state().explore.neuron.w, 1.0);
    QCOMPARE(spy.count(), 1);
    document.goTo(6);
    QCOMPARE(document.state().explore.neuron.w, 3.0);
    QCOMPARE(document.stepNames().size(), 6);
    QCOMPARE(spy.count(), 2);
    document.goTo(6);
    QCOMPARE(spy.count(), 2);
  }

  void resetReplacesTheStateAndForgetsTheHistory() {
    Document document;
    moveProbe(document, 2);
    const QSignalSpy spy(&document, &Document::changed);
    document.reset({alab::firstState(), {}});
    QCOMPARE(document.state(), alab::firstState());
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(lastSections(spy), Sections(Section::Explore));
  }
};

ALAB_TEST(TestDocument)
#include "tst_document.moc"
