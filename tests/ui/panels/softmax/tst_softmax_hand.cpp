// The mouse and the keys on the scores: what they edit, and as how many steps.
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/softmax/softmax_page.h"
#include "ui/widgets/number_slider.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestSoftmaxHand : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void draggingABarIsOneUndoStep() {
    SoftmaxPage page;
    page.show();
    page.drag({page.onScores(2, 1), page.onScores(2, 2), page.onScores(2, 3)});
    QVERIFY2(isNear(page.softmax().scores[1], 3, 0.06),
             qPrintable(QString::number(page.softmax().scores[1])));
    QCOMPARE(page.softmax().scores[0], 2.0);
    QCOMPARE(page.steps(), 1);
    page.undo();
    QCOMPARE(page.softmax(), SoftmaxState());
  }

  /// Two drags are two steps, and the bar stays the one that was pressed.
  void aDragKeepsToItsBar() {
    SoftmaxPage page;
    page.show();
    page.drag({page.onScores(1, 2), page.onScores(3, -1)});
    page.drag({page.onScores(1, -1), page.onScores(1, 1)});
    QVERIFY(isNear(page.softmax().scores[0], 1, 0.06));
    QCOMPARE(page.softmax().scores[2], 0.1);
    QCOMPARE(page.steps(), 2);
  }

  void draggedScoresAreShortNumbers() {
    SoftmaxPage page;
    page.show();
    page.drag({page.onScores(1, 2), page.onScores(1, 0.3)});
    QCOMPARE(page.softmax().scores[0] * 20, std::round(page.softmax().scores[0] * 20));
  }

  /// A smaller largest score would change the axis under the hand.
  void theAxisStaysWhileABarIsDragged() {
    SoftmaxState state;
    state.scores = {7, 1};
    SoftmaxPage page(state);
    page.show();
    const Range before = page.panel.scores().scene().panes[0].y.range;
    QCOMPARE(before, (Range{-8, 8}));
    const QPoint from = page.onScores(1, 7), to = page.onScores(1, 2);
    QTest::mousePress(&page.panel.scores(), Qt::LeftButton, {}, from);
    for (const QPoint place : {from, to}) QTest::mouseMove(&page.panel.scores(), place);
    QCOMPARE(page.panel.scores().scene().panes[0].y.range, before);
    QTest::mouseRelease(&page.panel.scores(), Qt::LeftButton, {}, to);
    QCOMPARE(page.panel.scores().scene().panes[0].y.range, (Range{-4, 4}));
  }

  void movedTogetherNoProbabilityMoves() {
    SoftmaxState state;
    state.together = true;
    SoftmaxPage page(state);
    page.show();
    const auto shown = [&page] {
      QStringList texts;
      for (const Note& note : page.panel.upper().view(2).scene().panes[0].notes) texts.append(note.text);
      return texts;
    };
    const QStringList before = shown();
    page.drag({page.onScores(1, 2), page.onScores(1, -1)});
    QVERIFY(page.softmax().scores[2] < -2);
    QCOMPARE(shown(), before);
  }

  void arrowKeysChooseABarAndMoveIt() {
    SoftmaxPage page;
    page.show();
    page.press(Qt::Key_Right);
    QCOMPARE(page.panel.scores().scene().panes[0].stripes.at(0).slot, 1);
    page.press(Qt::Key_Up);
    QCOMPARE(page.softmax().scores[1], 1.1);
    page.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.softmax().scores[1], 0.1);
    page.press(Qt::Key_End);
    page.press(Qt::Key_Down);
    QCOMPARE(page.softmax().scores[2], 0.0);
    page.press(Qt::Key_Home);
    page.press(Qt::Key_Left);
    QCOMPARE(page.panel.scores().scene().panes[0].stripes.at(0).slot, 0);
  }

  void aKeyHeldDownIsOneStep() {
    SoftmaxPage page;
    page.show();
    for (int i = 0; i < 5; ++i) {
      QKeyEvent press(QEvent::KeyPress, Qt::Key_Up, Qt::NoModifier, QString(), i > 0);
      QApplication::sendEvent(&page.panel.scores(), &press);
    }
    QCOMPARE(page.softmax().scores[0], 2.5);
    QCOMPARE(page.steps(), 1);
  }

  void lettersChooseTheFigureBelow_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<SoftmaxView>("view");
    QTest::newRow("J") << int(Qt::Key_J) << SoftmaxView::Jacobian;
    QTest::newRow("O") << int(Qt::Key_O) << SoftmaxView::Overflow;
    QTest::newRow("M") << int(Qt::Key_M) << SoftmaxView::Rows;
    QTest::newRow("N") << int(Qt::Key_N) << SoftmaxView::Curve;
    QTest::newRow("G") << int(Qt::Key_G) << SoftmaxView::Gates;
  }
  void lettersChooseTheFigureBelow() {
    QFETCH(const int, key);
    QFETCH(const SoftmaxView, view);
    SoftmaxPage page;
    page.show();
    page.press(Qt::Key(key));
    QVERIFY(page.softmax().view == view);
    QCOMPARE(page.steps(), 1);
    page.press(Qt::Key_L);
    QVERIFY(page.softmax().view == SoftmaxView::Loss);
  }

  void aLetterLetsThemMoveTogether() {
    SoftmaxPage page;
    page.show();
    page.press(Qt::Key_A);
    QVERIFY(page.softmax().together);
    page.press(Qt::Key_A);
    QVERIFY(!page.softmax().together);
  }
};

ALAB_WIDGET_TEST(TestSoftmaxHand)
#include "tst_softmax_hand.moc"
