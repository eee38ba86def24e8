#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/figure_layout.h"

namespace alab {

class TestFigureLayout : public QObject {
  Q_OBJECT

 private slots:
  void panesShareLeftAndRight() {
    const FigureLayout layout = layOut(firstScene(), {}, {934, 500}, 20);
    QCOMPARE(layout.panes.size(), std::size_t{2});
    QCOMPARE(layout.panes[0].left(), layout.panes[1].left());
    QCOMPARE(layout.panes[0].right(), layout.panes[1].right());
    QVERIFY(layout.panes[1].top() > layout.panes[0].bottom());
  }

  void heightsFollowTheStretches_data() {
    QTest::addColumn<int>("height");
    for (const int height : {200, 333, 500, 1080, 2160}) QTest::addRow("%d px", height) << height;
  }
  void heightsFollowTheStretches() {
    QFETCH(int, height);
    const FigureLayout layout = layOut(firstScene(), {}, {934, height}, 20);
    const double total = layout.panes[0].height() + layout.panes[1].height();
    QVERIFY(std::abs(layout.panes[0].height() - total * 300 / 490) <= 1);
    QVERIFY(QRect(0, 0, 934, height).contains(layout.panes[1]));
  }

  void usualNumbersDoNotMoveTheAxis() {
    const int narrow = layOut(firstScene(), {}, {934, 500}, 8).panes[0].left();
    QCOMPARE(layOut(firstScene(), {}, {934, 500}, 30).panes[0].left(), narrow);
    QVERIFY(layOut(firstScene(), {}, {934, 500}, 90).panes[0].left() >= narrow + 40);
  }

  void longNamesTakeAtMostAThird() {
    PlotScene scene = firstScene();
    scene.panes[0].series[0].label = QString(500, QLatin1Char('W'));
    const FigureLayout layout = layOut(scene, {}, {934, 500}, 20);
    QVERIFY(layout.panes[0].width() >= 934 / 2);
  }

  void axisTitleStandsAtTheEndWhenThereIsRoom() {
    PlotScene scene = firstScene();
    scene.x.label = QStringLiteral("x");
    const FigureLayout atEnd = layOut(scene, {}, {934, 500}, 20);
    QVERIFY(atEnd.xTitle.left() > atEnd.panes[1].right() && atEnd.xTitle.right() <= 934);
    scene.x.label = QStringLiteral("a title that no margin has room for");
    const FigureLayout below = layOut(scene, {}, {934, 500}, 20);
    QVERIFY(below.xTitle.top() > below.panes[1].bottom() && below.xTitle.bottom() <= 500);
    QVERIFY(below.panes[1].bottom() < atEnd.panes[1].bottom());
  }

  void axisTitleKeepsOffTheLastNumber() {
    PlotScene scene = firstScene();
    scene.x.label = QStringLiteral("x");
    const FigureLayout usual = layOut(scene, {}, {934, 500}, 20);
    const FigureLayout wide = layOut(scene, {}, {934, 500}, 20, 24);
    QVERIFY(wide.xTitle.left() > usual.xTitle.left());
    QVERIFY(wide.xTitle.left() > wide.panes[1].right() + 24 && wide.xTitle.right() <= 934);
    const FigureLayout tooWide = layOut(scene, {}, {934, 500}, 20, 300);
    QVERIFY(tooWide.xTitle.top() > tooWide.panes[1].bottom());
  }

  void titleAndCaptionTakeTheirHeight() {
    const FigureLayout without = layOut(firstScene(), {}, {934, 500}, 20);
    QVERIFY(without.title.height() == 0 && without.caption.height() == 0);
    PlotScene scene = firstScene();
    scene.title = QStringLiteral("Title");
    scene.caption = QStringLiteral("A caption that is long enough to need a second line. ").repeated(4);
    const FigureLayout with = layOut(scene, {}, {934, 500}, 20);
    QVERIFY(with.title.bottom() < with.panes[0].top());
    QVERIFY(with.caption.top() > with.panes[1].bottom());
    QVERIFY(with.caption.height() > with.title.height());
    QVERIFY(with.caption.bottom() <= 500);
  }

  void tinySizesStayValid() {
    for (const QRect& pane : layOut(firstScene(), {}, {16, 16}, 20).panes)
      QVERIFY(pane.width() > 0 && pane.height() > 0);
  }

  void noPanesIsNoPanes() { QVERIFY(layOut({}, {}, {934, 500}, 20).panes.empty()); }
};

ALAB_WIDGET_TEST(TestFigureLayout)

}  // namespace alab

#include "tst_figure_layout.moc"
