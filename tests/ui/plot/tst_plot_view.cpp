// What a view asks for under the hand: probe, pen, clicks and the menu.
#include <QContextMenuEvent>
#include <QSignalSpy>

#include "tests/support/test_program.h"
#include "tests/ui/plot/hand_on_view.h"

namespace alab {

class TestPlotView : public HandOnView {
  Q_OBJECT

 private slots:
  void init() { showFirstScene(); }
  void cleanup() { m_view.reset(); }

  void probeFollowsTheHand_data() {
    QTest::addColumn<QString>("pane");
    QTest::newRow("in the upper pane") << upperPane;
    QTest::newRow("in the lower pane") << lowerPane;
  }
  void probeFollowsTheHand() {
    QFETCH(QString, pane);
    QSignalSpy dragged(m_view.get(), &PlotView::probeDragged);
    const QPointF from = m_view->toPixels(pane, {0, 0.5}) + QPointF(10, 0);
    drag(from, from + QPointF(m_view->toPixels(pane, {2, 0}).x() - m_view->toPixels(pane, {0, 0}).x(), 30));
    QVERIFY(!dragged.isEmpty());
    QVERIFY(isNear(dragged.last()[0].toDouble(), 2, 0.03));
    QCOMPARE(xRange(), (Range{-6, 6}));
  }

  void probeStaysInView() {
    QSignalSpy dragged(m_view.get(), &PlotView::probeDragged);
    drag(m_view->toPixels(upperPane, {0, 0.5}), QPointF(899, 100));
    QVERIFY(isNear(dragged.last()[0].toDouble(), 6));
  }

  void pressAloneDoesNotMoveTheProbe() {
    QSignalSpy dragged(m_view.get(), &PlotView::probeDragged);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      (m_view->toPixels(upperPane, {0, 0.5}) + QPointF(9, 0)).toPoint());
    QCOMPARE(dragged.size(), 0);
  }

  void penDrawsInsteadOfMoving() {
    m_view->setPenMode(true);
    QSignalSpy moved(m_view.get(), &PlotView::penMoved);
    QSignalSpy lifted(m_view.get(), &PlotView::penLifted);
    drag(m_view->toPixels(lowerPane, {2, 0.2}), m_view->toPixels(lowerPane, {4, 0.8}));
    QVERIFY(moved.size() >= 3);
    QCOMPARE(moved.first()[0].toString(), lowerPane);
    QVERIFY(isNear(moved.first()[1].toDouble(), 2, 0.05) && isNear(moved.last()[1].toDouble(), 4, 0.05));
    QCOMPARE(lifted.size(), 1);
    QCOMPARE(xRange(), (Range{-6, 6}));
  }

  void doubleClickAsksForTheDefaultView() {
    QSignalSpy reset(m_view.get(), &PlotView::resetRequested);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->toPixels(upperPane, {3, 0.5}).toPoint());
    QCOMPARE(reset.size(), 1);
  }

  void doubleClickBesideThePanesAsksForNothing() {
    QSignalSpy reset(m_view.get(), &PlotView::resetRequested);
    const QPointF left = m_view->toPixels(lowerPane, {-6, 0.5}) - QPointF(20, 0);
    const QPointF below = m_view->toPixels(lowerPane, {2, -0.15}) + QPointF(0, 20);
    for (const QPointF place : {left, below, QPointF(m_view->width() - 2, 2)})
      QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(reset.size(), 0);
  }

  void clickOnACurveNamesIt() {
    QSignalSpy clicked(m_view.get(), &PlotView::curveClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      m_view->toPixels(upperPane, {-3, std::tanh(-3)}).toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), 1);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toPixels(upperPane, {-3, 2}).toPoint());
    QCOMPARE(clicked.size(), 1);
  }

  void cursorTellsWhatCanBeDragged_data() {
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("shape");
    QTest::newRow("probe") << QStringLiteral("probe") << static_cast<int>(Qt::SplitHCursor);
    QTest::newRow("pane") << QStringLiteral("pane") << static_cast<int>(Qt::OpenHandCursor);
    QTest::newRow("x axis") << QStringLiteral("x") << static_cast<int>(Qt::SizeHorCursor);
    QTest::newRow("y axis") << QStringLiteral("y") << static_cast<int>(Qt::SizeVerCursor);
    QTest::newRow("pen") << QStringLiteral("pen") << static_cast<int>(Qt::CrossCursor);
  }
  void cursorTellsWhatCanBeDragged() {
    QFETCH(QString, where);
    QFETCH(int, shape);
    const QMap<QString, QPointF> places = {
        {QStringLiteral("probe"), m_view->toPixels(upperPane, {0, 1})},
        {QStringLiteral("pane"), m_view->toPixels(upperPane, {3, 1.7})},
        {QStringLiteral("pen"), m_view->toPixels(upperPane, {3, 1.7})},
        {QStringLiteral("x"), m_view->toPixels(lowerPane, {3, -0.15}) + QPointF(0, 20)},
        {QStringLiteral("y"), m_view->toPixels(upperPane, {-6, 1}) - QPointF(20, 0)}};
    m_view->setPenMode(where == QStringLiteral("pen"));
    QTest::mouseMove(m_view.get(), places[where].toPoint());
    QCOMPARE(static_cast<int>(m_view->cursor().shape()), shape);
  }

  void arrowToTheProbeIsClicked() {
    PlotScene scene = m_view->scene();
    scene.probes = {{.x = 12, .inviting = false, .hint = {}, .place = QStringLiteral("x = 12")}};
    m_view->setScene(scene);
    const QSignalSpy wanted(m_view.get(), &PlotView::probeWanted);
    const QPointF gap(
        0, (m_view->toPixels(upperPane, {6, -1.2}).y() + m_view->toPixels(lowerPane, {6, 1.25}).y()) / 2);
    const QPoint arrow(int(m_view->toPixels(upperPane, {6, 0}).x()) - 10, int(gap.y()));
    QTest::mouseMove(m_view.get(), arrow);
    QCOMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, arrow);
    QCOMPARE(wanted.size(), 1);
  }

  void rightClickAsksForTheMenu() {
    QSignalSpy menu(m_view.get(), &PlotView::contextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 50}, {150, 250});
    QApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu[0][0].toPoint(), QPoint(150, 250));
  }

  void emptySceneSurvivesTheHand() {
    m_view->setScene({});
    wheel({400, 200}, 120);
    drag({300, 200}, {400, 300});
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {400, 200});
    QVERIFY(m_view->scene().panes.empty());
  }

  void sceneMayShrinkDuringADrag() {
    const QPoint from = m_view->toPixels(lowerPane, {3, 0.8}).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    m_view->setScene(jumpScene());
    QTest::mouseMove(m_view.get(), from + QPoint(60, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(m_view->scene().panes.size(), std::size_t{1});
  }
};

ALAB_WIDGET_TEST(TestPlotView)

}  // namespace alab

#include "tst_plot_view.moc"
