#include "ui/panels/explore/hand/guess_board.h"

#include <QTest>

#include "tests/support/strict.h"
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
    ExploreState explore = document.state().explore;
    QVERIFY(explore.probe.trace);
    for (const double x : {0.0, 2.0, -1.0, 1.0}) {
      explore.probe.x = x;
      board.follow(explore);
    }
    QCOMPARE(board.traced(), Range({-1, 2}));
    explore.probe.trace = false;
    board.follow(explore);
    QVERIFY(!board.traced());
  }
};

QTEST_MAIN(TestGuessBoard)
#include "tst_guess_board.moc"
