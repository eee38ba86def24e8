// The hand on a real view; what it asks for comes back as a new scene, as in the program.
#include <QApplication>
#include <QContextMenuEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <random>

#include "tests/ui/plot/scenes.h"
#include "ui/plot/plot_view.h"

namespace alab {
namespace {

const QString upper = QStringLiteral("f");
const QString lower = QStringLiteral("d1");

bool isNear(double a, double b, double tolerance = 1e-6) {
  return std::abs(a - b) <= tolerance;
}

}  // namespace

class TestPlotHand : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_view = std::make_unique<PlotView>();
    m_view->resize(900, 500);
    PlotScene scene = firstScene();
    scene.probes = {{.x = 0, .inviting = false, .hint = {}}};
    m_view->setScene(scene);
    m_view->show();
    connect(m_view.get(), &PlotView::rangesRequested, this, &TestPlotHand::adopt);
  }
  void cleanup() { m_view.reset(); }

  void wheelZoomsAtThePointer() {
    const QPointF place = m_view->toPixels(upper, {3, 1});
    wheel(place, 120);
    QVERIFY(isNear(xRange().span(), 10));
    QVERIFY(isNear(yRange(0).span(), 3.9 / 1.2));
    const QPointF data = m_view->toData(upper, place);
    QVERIFY(isNear(data.x(), 3, 1e-2) && isNear(data.y(), 1, 1e-2));
    QCOMPARE(yRange(1), (Range{-0.15, 1.25}));
  }

  void wheelOverAnAxisZoomsThatAxisOnly() {
    wheel({m_view->toPixels(lower, {-6, 0.5}) - QPointF(30, 0)}, 120);
    QCOMPARE(xRange(), (Range{-6, 6}));
    QCOMPARE(yRange(0), (Range{-1.2, 2.7}));
    QVERIFY(isNear(yRange(1).span(), 1.4 / 1.2));
    wheel({m_view->toPixels(lower, {2, -0.15}) + QPointF(0, 20)}, 120);
    QVERIFY(isNear(xRange().span(), 10));
    QVERIFY(isNear(yRange(1).span(), 1.4 / 1.2));
  }

  void wheelOverTheProbeZoomsThePaneBelowIt() {
    wheel(m_view->toPixels(lower, {0.05, 0.5}), 120);
    QVERIFY(isNear(yRange(1).span(), 1.4 / 1.2));
    QCOMPARE(yRange(0), (Range{-1.2, 2.7}));
  }

  void threeHundredStepsDoNotLoseTheView_data() {
    QTest::addColumn<int>("delta");
    QTest::newRow("in") << 120;
    QTest::newRow("out") << -120;
  }
  void threeHundredStepsDoNotLoseTheView() {
    QFETCH(int, delta);
    for (int i = 0; i < 300; ++i) {
      wheel(m_view->toPixels(upper, {xRange().middle(), yRange(0).middle()}) + QPointF(40, 10), delta);
      for (const Range& range : {xRange(), yRange(0)}) {
        QVERIFY(std::isfinite(range.lower) && std::isfinite(range.upper));
        QVERIFY(range.span() > 0.9e-6 && range.span() < 1.01e4);
        QVERIFY(std::abs(range.lower) <= 1e5 && std::abs(range.upper) <= 1e5);
      }
    }
    QVERIFY(!m_view->grab().isNull());
  }

  void wheelComesToRestOnce() {
    QSignalSpy ended(m_view.get(), &PlotView::gestureEnded);
    for (int i = 0; i < 5; ++i) wheel({400, 200}, 120);
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE(ended.size(), 1);
  }

  void dragPansByTheWayOfTheHand() {
    QSignalSpy ended(m_view.get(), &PlotView::gestureEnded);
    const QPointF from = m_view->toPixels(upper, {-3, 1.5});
    drag(from, m_view->toPixels(upper, {-1, 1}));
    QVERIFY(isNear(xRange().lower, -8, 0.05) && isNear(xRange().upper, 4, 0.05));
    QVERIFY(isNear(yRange(0).lower, -0.7, 0.05));
    QCOMPARE(yRange(1), (Range{-0.15, 1.25}));
    QCOMPARE(ended.size(), 1);
  }

  void dragOnAnAxisPansThatAxisOnly() {
    const QPointF axis = m_view->toPixels(lower, {-3, -0.15}) + QPointF(0, 20);
    drag(axis, axis + QPointF(60, -60));
    QVERIFY(xRange().lower < -6);
    QCOMPARE(yRange(1), (Range{-0.15, 1.25}));
  }

  void shiftDragZoomsToTheBox() {
    drag(m_view->toPixels(upper, {1, 0}), m_view->toPixels(upper, {4, 2}), Qt::ShiftModifier);
    QVERIFY(isNear(xRange().lower, 1, 0.05) && isNear(xRange().upper, 4, 0.05));
    QVERIFY(isNear(yRange(0).lower, 0, 0.05) && isNear(yRange(0).upper, 2, 0.05));
  }

  void tinyBoxIsASlip() {
    drag(m_view->toPixels(upper, {1, 0}), m_view->toPixels(upper, {1, 0}) + QPointF(20, 3),
         Qt::ShiftModifier);
    QCOMPARE(xRange(), (Range{-6, 6}));
  }

  void boxIsShownWhileItIsDrawn() {
    const QImage before = m_view->grab().toImage();
    const QPoint from = m_view->toPixels(upper, {1, 0}).toPoint();
    const QPoint to = m_view->toPixels(upper, {4, 2}).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QCoreApplication::processEvents();
    const QRect box = QRect(from, to).normalized().adjusted(10, 10, -10, -10);
    QVERIFY(m_view->grab().toImage().copy(box) != before.copy(box));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, to);
  }

  void probeFollowsTheHand_data() {
    QTest::addColumn<QString>("pane");
    QTest::newRow("in the upper pane") << upper;
    QTest::newRow("in the lower pane") << lower;
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
    drag(m_view->toPixels(upper, {0, 0.5}), QPointF(899, 100));
    QVERIFY(isNear(dragged.last()[0].toDouble(), 6));
  }

  void pressAloneDoesNotMoveTheProbe() {
    QSignalSpy dragged(m_view.get(), &PlotView::probeDragged);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      (m_view->toPixels(upper, {0, 0.5}) + QPointF(9, 0)).toPoint());
    QCOMPARE(dragged.size(), 0);
  }

  void penDrawsInsteadOfMoving() {
    m_view->setPenMode(true);
    QSignalSpy moved(m_view.get(), &PlotView::penMoved);
    QSignalSpy lifted(m_view.get(), &PlotView::penLifted);
    drag(m_view->toPixels(lower, {2, 0.2}), m_view->toPixels(lower, {4, 0.8}));
    QVERIFY(moved.size() >= 3);
    QCOMPARE(moved.first()[0].toString(), lower);
    QVERIFY(isNear(moved.first()[1].toDouble(), 2, 0.05) && isNear(moved.last()[1].toDouble(), 4, 0.05));
    QCOMPARE(lifted.size(), 1);
    QCOMPARE(xRange(), (Range{-6, 6}));
  }

  void doubleClickAsksForTheDefaultView() {
    QSignalSpy reset(m_view.get(), &PlotView::resetRequested);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->toPixels(upper, {3, 0.5}).toPoint());
    QCOMPARE(reset.size(), 1);
  }

  void doubleClickBesideThePanesAsksForNothing() {
    QSignalSpy reset(m_view.get(), &PlotView::resetRequested);
    const QPointF left = m_view->toPixels(lower, {-6, 0.5}) - QPointF(20, 0);
    const QPointF below = m_view->toPixels(lower, {2, -0.15}) + QPointF(0, 20);
    for (const QPointF place : {left, below, QPointF(m_view->width() - 2, 2)})
      QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(reset.size(), 0);
  }

  void clickOnACurveNamesIt() {
    QSignalSpy clicked(m_view.get(), &PlotView::curveClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      m_view->toPixels(upper, {-3, std::tanh(-3)}).toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), 1);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toPixels(upper, {-3, 2}).toPoint());
    QCOMPARE(clicked.size(), 1);
  }

  void pinchZooms() {
    const QPointF place = m_view->toPixels(upper, {3, 1});
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place,
                              place, place, 1, {});
    QApplication::sendEvent(m_view.get(), &event);
    QVERIFY(isNear(xRange().span(), 6));
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
        {QStringLiteral("probe"), m_view->toPixels(upper, {0, 1})},
        {QStringLiteral("pane"), m_view->toPixels(upper, {3, 1.7})},
        {QStringLiteral("pen"), m_view->toPixels(upper, {3, 1.7})},
        {QStringLiteral("x"), m_view->toPixels(lower, {3, -0.15}) + QPointF(0, 20)},
        {QStringLiteral("y"), m_view->toPixels(upper, {-6, 1}) - QPointF(20, 0)}};
    m_view->setPenMode(where == QStringLiteral("pen"));
    QTest::mouseMove(m_view.get(), places[where].toPoint());
    QCOMPARE(static_cast<int>(m_view->cursor().shape()), shape);
  }

  void arrowToTheProbeIsClicked() {
    PlotScene scene = m_view->scene();
    scene.probes = {{.x = 12, .inviting = false, .hint = {}, .place = QStringLiteral("x = 12")}};
    m_view->setScene(scene);
    const QSignalSpy wanted(m_view.get(), &PlotView::probeWanted);
    const QPointF gap(0,
                      (m_view->toPixels(upper, {6, -1.2}).y() + m_view->toPixels(lower, {6, 1.25}).y()) / 2);
    const QPoint arrow(int(m_view->toPixels(upper, {6, 0}).x()) - 10, int(gap.y()));
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
    const QPoint from = m_view->toPixels(lower, {3, 0.8}).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    m_view->setScene(jumpScene());
    QTest::mouseMove(m_view.get(), from + QPoint(60, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(m_view->scene().panes.size(), std::size_t{1});
  }

  void randomHandsNeverLoseTheView() {
    constexpr unsigned seed = 20261121;
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> x(0, 899), y(0, 499), what(0, 3), delta(-2400, 2400);
    for (int i = 0; i < 1500; ++i) {
      const QPointF place(x(random), y(random));
      if (what(random) == 0)
        drag(place, QPointF(x(random), y(random)), what(random) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
      else
        wheel(place, delta(random));
      QVERIFY2(std::isfinite(xRange().span()) && xRange().span() > 0.9e-6, qPrintable(QString::number(seed)));
      QVERIFY2(std::isfinite(yRange(0).span()) && yRange(0).span() > 0.9e-6, qPrintable(QString::number(i)));
    }
  }

 private:
  void adopt(const QString& pane, Range x, Range y) {
    PlotScene scene = m_view->scene();
    scene.x.range = x;
    for (PlotPane& candidate : scene.panes)
      if (candidate.id == pane) candidate.y.range = y;
    m_view->setScene(scene);
  }

  Range xRange() const { return m_view->scene().x.range; }
  Range yRange(std::size_t pane) const { return m_view->scene().panes[pane].y.range; }

  void wheel(QPointF place, int delta) {
    QWheelEvent event(place, m_view->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &event);
  }

  void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, from.toPoint());
    QTest::mouseMove(m_view.get(), ((from + to) / 2).toPoint());
    QTest::mouseMove(m_view.get(), to.toPoint());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, to.toPoint());
  }

  std::unique_ptr<PlotView> m_view;
};

}  // namespace alab

QTEST_MAIN(alab::TestPlotHand)
#include "tst_plot_hand.moc"
