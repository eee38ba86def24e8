// The hand that moves and zooms the view.
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <random>

#include "tests/support/test_program.h"
#include "tests/ui/plot/hand_on_view.h"

namespace alab {

class TestPlotHand : public HandOnView {
  Q_OBJECT

 private slots:
  void init() { showFirstScene(); }
  void cleanup() { m_view.reset(); }

  void wheelZoomsAtThePointer() {
    const QPointF place = m_view->toPixels(upperPane, {3, 1});
    wheel(place, 120);
    QVERIFY(isNear(xRange().span(), 10));
    QVERIFY(isNear(yRange(0).span(), 3.9 / 1.2));
    const QPointF data = m_view->toData(upperPane, place);
    QVERIFY(isNear(data.x(), 3, 1e-2) && isNear(data.y(), 1, 1e-2));
    QCOMPARE(yRange(1), (Range{-0.15, 1.25}));
  }

  void wheelOverAnAxisZoomsThatAxisOnly() {
    wheel({m_view->toPixels(lowerPane, {-6, 0.5}) - QPointF(30, 0)}, 120);
    QCOMPARE(xRange(), (Range{-6, 6}));
    QCOMPARE(yRange(0), (Range{-1.2, 2.7}));
    QVERIFY(isNear(yRange(1).span(), 1.4 / 1.2));
    wheel({m_view->toPixels(lowerPane, {2, -0.15}) + QPointF(0, 20)}, 120);
    QVERIFY(isNear(xRange().span(), 10));
    QVERIFY(isNear(yRange(1).span(), 1.4 / 1.2));
  }

  void wheelOverTheProbeZoomsThePaneBelowIt() {
    wheel(m_view->toPixels(lowerPane, {0.05, 0.5}), 120);
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
      wheel(m_view->toPixels(upperPane, {xRange().middle(), yRange(0).middle()}) + QPointF(40, 10), delta);
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
    const QPointF from = m_view->toPixels(upperPane, {-3, 1.5});
    drag(from, m_view->toPixels(upperPane, {-1, 1}));
    QVERIFY(isNear(xRange().lower, -8, 0.05) && isNear(xRange().upper, 4, 0.05));
    QVERIFY(isNear(yRange(0).lower, -0.7, 0.05));
    QCOMPARE(yRange(1), (Range{-0.15, 1.25}));
    QCOMPARE(ended.size(), 1);
  }

  void dragOnAnAxisPansThatAxisOnly() {
    const QPointF axis = m_view->toPixels(lowerPane, {-3, -0.15}) + QPointF(0, 20);
    drag(axis, axis + QPointF(60, -60));
    QVERIFY(xRange().lower < -6);
    QCOMPARE(yRange(1), (Range{-0.15, 1.25}));
  }

  void shiftDragZoomsToTheBox() {
    drag(m_view->toPixels(upperPane, {1, 0}), m_view->toPixels(upperPane, {4, 2}), Qt::ShiftModifier);
    QVERIFY(isNear(xRange().lower, 1, 0.05) && isNear(xRange().upper, 4, 0.05));
    QVERIFY(isNear(yRange(0).lower, 0, 0.05) && isNear(yRange(0).upper, 2, 0.05));
  }

  void tinyBoxIsASlip() {
    drag(m_view->toPixels(upperPane, {1, 0}), m_view->toPixels(upperPane, {1, 0}) + QPointF(20, 3),
         Qt::ShiftModifier);
    QCOMPARE(xRange(), (Range{-6, 6}));
  }

  void boxIsShownWhileItIsDrawn() {
    const QImage before = m_view->grab().toImage();
    const QPoint from = m_view->toPixels(upperPane, {1, 0}).toPoint();
    const QPoint to = m_view->toPixels(upperPane, {4, 2}).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QCoreApplication::processEvents();
    const QRect box = QRect(from, to).normalized().adjusted(10, 10, -10, -10);
    QVERIFY(m_view->grab().toImage().copy(box) != before.copy(box));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, to);
  }

  void pinchZooms() {
    const QPointF place = m_view->toPixels(upperPane, {3, 1});
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place,
                              place, place, 1, {});
    QApplication::sendEvent(m_view.get(), &event);
    QVERIFY(isNear(xRange().span(), 6));
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
};

ALAB_WIDGET_TEST(TestPlotHand)

}  // namespace alab

#include "tst_plot_hand.moc"
