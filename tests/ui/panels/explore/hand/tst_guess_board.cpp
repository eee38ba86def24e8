#include "ui/panels/explore/hand/guess_board.h"

#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestGuessBoard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void hidingKeepsThePane() {
    Document document;
    GuessBoard board(document);
    board.toggleHidden();
    QVERIFY(document.state().explore.hideD1 && document.state().explore.showD1);
    board.toggleHidden();
    QVERIFY(!document.state().explore.hideD1);
  }

  void thePenStartsOnACleanBoardOverAHiddenSlope() {
    Document document;
    GuessBoard board(document);
    board.drawTo(u"d1"_s, {0, 0});
    board.togglePen();
    QVERIFY(board.isPenOn());
    QVERIFY(board.strokes().empty());
    QVERIFY(document.state().explore.hideD1);
  }

  void aPenThatDrewNothingLeavesThePictureAsItFoundIt() {
    Document document;
    GuessBoard board(document);
    board.togglePen();
    board.togglePen();
    QCOMPARE(document.state().explore, firstState().explore);
    ExploreState other = firstState().explore;
    other.showD1 = false;
    other.hideD1 = other.probe.trace = true;
    document.edit({}, {}, [&other](LabState& state) { state.explore = other; });
    board.togglePen();
    QVERIFY(document.state().explore.showD1 && !document.state().explore.probe.trace);
    board.togglePen();
    QCOMPARE(document.state().explore, other);
  }

  void aGuessStaysOverTheHiddenSlopeWhenThePenIsPutAway() {
    Document document;
    GuessBoard board(document);
    board.togglePen();
    board.drawTo(u"d1"_s, {0, 0});
    board.togglePen();
    QVERIFY(document.state().explore.hideD1);
    QCOMPARE(board.strokes().size(), size_t(1));
  }

  void liftingThePenBeginsAnotherStroke() {
    Document document;
    GuessBoard board(document);
    board.drawTo(u"d1"_s, {0, 0});
    board.drawTo(u"d1"_s, {1, 1});
    board.drawTo(u"f"_s, {2, 2});
    board.liftPen();
    board.drawTo(u"f"_s, {3, 3});
    QCOMPARE(board.strokes().size(), size_t(3));
    QCOMPARE(board.strokes()[0].points.size(), size_t(2));
    QCOMPARE(board.strokes()[1].pane, u"f"_s);
  }

  void revealingShowsTheSlopeOverTheGuess() {
    Document document;
    GuessBoard board(document);
    QVERIFY(!board.reveal());
    board.togglePen();
    board.drawTo(u"d1"_s, {0, 0});
    QVERIFY(board.reveal());
    QVERIFY(!document.state().explore.hideD1);
    QVERIFY(!board.isPenOn());
    QCOMPARE(board.strokes().size(), size_t(1));
    QVERIFY(!board.reveal());
  }

  void theTraceGrowsWithTheProbeAndEndsWithTracing() {
    Document document;
    GuessBoard board(document);
    board.toggleTrace();
    LabState state = document.state();
    QVERIFY(state.explore.probe.trace);
    for (const double x : {0.0, 2.0, -1.0, 1.0}) {
      state.explore.probe.x = x;
      board.follow(state);
    }
    QCOMPARE(board.traced(), Range({-1, 2}));
    state.explore.probe.trace = false;
    board.follow(state);
    QVERIFY(!board.traced());
  }

  void undoOfThePenPutsItAway() {
    Document document;
    GuessBoard board(document);
    connect(&document, &Document::changed, this, [&] { board.follow(document.state()); });
    board.togglePen();
    QVERIFY(board.isPenOn());
    document.undoStack().undo();
    QVERIFY(!document.state().explore.hideD1);
    QVERIFY(!board.isPenOn());
  }

  void anotherSceneStartsAnew() {
    Document document;
    GuessBoard board(document);
    LabState state = document.state();
    state.explore.hideD1 = state.explore.probe.trace = true;
    document.edit({}, {}, [&state](LabState& next) { next = state; });
    state.explore.probe.x = 2;
    board.follow(state);
    board.togglePen();
    board.drawTo(u"d1"_s, {0, 0});
    document.edit({}, {}, [&state](LabState& next) { next = state; });
    board.startAnew();
    QVERIFY(!board.isPenOn());
    QVERIFY(board.strokes().empty());
    QCOMPARE(board.traced(), Range({2, 2}));
  }

  void anotherCurveWipesTheBoard() {
    Document document;
    GuessBoard board(document);
    LabState state = stateOf({"leaky_relu", "tanh"});
    state.explore.hideD1 = state.explore.probe.trace = true;
    board.follow(state);
    board.drawTo(u"d1"_s, {0, 0});
    state.explore.probe.x = 2;
    state.explore.x = Range{-1, 1};
    board.follow(state);
    QCOMPARE(board.strokes().size(), size_t(1));
    QCOMPARE(board.traced(), Range({0, 2}));
    state.selection.focusedFunction()->params[0] = 0.5;
    board.follow(state);
    QVERIFY(board.strokes().empty());
    QCOMPARE(board.traced(), Range({2, 2}));
    board.drawTo(u"d1"_s, {0, 0});
    state.selection.focused = 1;
    board.follow(state);
    QVERIFY(board.strokes().empty());
  }
};

ALAB_WIDGET_TEST(TestGuessBoard)
#include "tst_guess_board.moc"
