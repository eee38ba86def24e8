// What a hand does in one go is one step of the history.
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/document/moves.h"

using namespace alab;

class TestGestures : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void dragIsOneUndoStep() {
    Document document;
    const QSignalSpy spy(&document, &Document::changed);
    for (int i = 1; i <= 200; ++i) moveProbe(document, i / 100.0, QStringLiteral("probe"));
    QCOMPARE(spy.count(), 200);
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.state(), alab::firstState());
    document.undoStack().redo();
    QCOMPARE(document.state().explore.probe.x, 2.0);
  }

  void endOfADragStartsANewStep() {
    Document document;
    moveProbe(document, 1, QStringLiteral("probe"));
    document.endMerge();
    moveProbe(document, 2, QStringLiteral("probe"));
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.state().explore.probe.x, 1.0);
  }

  void anotherKeyStartsANewStep() {
    Document document;
    moveProbe(document, 1, QStringLiteral("probe"));
    moveProbe(document, 2, QStringLiteral("arrow"));
    moveProbe(document, 3);
    moveProbe(document, 4);
    QCOMPARE(document.undoStack().count(), 4);
  }

  void gesturesAtTheSameTimeAreTwoSteps() {
    Document document;
    for (int i = 1; i <= 100; ++i) {
      moveParameter(document, 1 + i / 100.0);
      moveProbe(document, i / 100.0, QStringLiteral("probe"));
    }
    const LabState last = document.state();
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().setIndex(1);
    QCOMPARE(document.undoText(), QStringLiteral("change a parameter"));
    QCOMPARE(document.redoText(), QStringLiteral("move probe"));
    document.undoStack().setIndex(0);
    QCOMPARE(document.state(), alab::firstState());
    document.undoStack().setIndex(2);
    QCOMPARE(document.state(), last);
  }

  void everyDragBesideAPlayingSliderIsOneStep() {
    Document document;
    moveParameter(document, 1.5);
    for (int drag = 1; drag <= 3; ++drag) {
      for (int i = 1; i <= 10; ++i) {
        moveProbe(document, drag + i / 10.0, QStringLiteral("probe"));
        moveParameter(document, drag + i / 20.0);
      }
      document.endMerge(QStringLiteral("probe"));
    }
    QCOMPARE(document.undoStack().count(), 4);
    document.undoStack().undo();
    QCOMPARE(document.state().explore.probe.x, 3.0);
    QCOMPARE(document.state().explore.neuron.w, 2.5);
  }

  void endOfOneGestureLeavesTheOtherOpen() {
    Document document;
    moveParameter(document, 2);
    document.endMerge(QStringLiteral("view"));
    moveParameter(document, 3);
    QCOMPARE(document.undoStack().count(), 1);
    document.endMerge(QStringLiteral("parameter"));
    moveParameter(document, 4);
    QCOMPARE(document.undoStack().count(), 2);
  }

  void aRestedGestureIsOverWhenAnotherMoves() {
    Document document;
    moveProbe(document, 1, QStringLiteral("probe"));
    moveParameter(document, 2);
    QTest::qWait(600);  // a rest is a matter of time
    moveProbe(document, 2, QStringLiteral("probe"));
    QCOMPARE(document.undoStack().count(), 3);
  }

  void aStepBetweenEndsAMerge() {
    Document document;
    moveProbe(document, 1, QStringLiteral("probe"));
    moveProbe(document, 2);
    moveProbe(document, 3, QStringLiteral("probe"));
    QCOMPARE(document.undoStack().count(), 3);
    document.undoStack().undo();
    QCOMPARE(document.state().explore.probe.x, 2.0);
  }

  void aStepThatVanishedIsNotJoined() {
    Document document;
    moveProbe(document, 5);
    for (double x : {6.0, 5.0, 7.0}) moveProbe(document, x, QStringLiteral("probe"));
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.state().explore.probe.x, 5.0);
  }

  void undoEndsAMerge() {
    Document document;
    moveProbe(document, 1, QStringLiteral("probe"));
    moveProbe(document, 2, QStringLiteral("other"));
    document.undoStack().undo();
    moveProbe(document, 3, QStringLiteral("probe"));
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.state().explore.probe.x, 1.0);
  }

  void dragBackToItsStartLeavesNoStep() {
    Document document;
    for (double x : {1.0, 2.0, 0.0}) moveProbe(document, x, QStringLiteral("probe"));
    QCOMPARE(document.undoStack().count(), 0);
    moveProbe(document, 1, QStringLiteral("probe"));
    document.undoStack().undo();
    QCOMPARE(document.state(), alab::firstState());
  }
};

ALAB_TEST(TestGestures)
#include "tst_gestures.moc"
