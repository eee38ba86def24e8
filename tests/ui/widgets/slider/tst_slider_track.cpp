#include "ui/widgets/slider/slider_track.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <memory>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::SliderTrack;
using alab::UnitScale;

namespace {

std::unique_ptr<SliderTrack> shownTrack(const UnitScale& scale) {
  auto track = std::make_unique<SliderTrack>(scale);
  track->resize(220, 24);
  track->show();
  if (!QTest::qWaitForWindowActive(track.get())) return nullptr;
  return track;
}

void wheel(QWidget& widget, int notches) {
  const QPointF middle = widget.rect().center();
  QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(&widget, &event);
}

void move(SliderTrack& track, QPoint to) {
  QMouseEvent event(QEvent::MouseMove, to, track.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                    Qt::NoModifier);
  QApplication::sendEvent(&track, &event);
}

}  // namespace

class TestSliderTrack : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void keysMove_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("value");
    QTest::newRow("right is 1 %") << int(Qt::Key_Right) << 0.51;
    QTest::newRow("up is 1 %") << int(Qt::Key_Up) << 0.51;
    QTest::newRow("left is 1 %") << int(Qt::Key_Left) << 0.49;
    QTest::newRow("page up is 10 %") << int(Qt::Key_PageUp) << 0.6;
    QTest::newRow("page down is 10 %") << int(Qt::Key_PageDown) << 0.4;
    QTest::newRow("home is the left end") << int(Qt::Key_Home) << 0.0;
    QTest::newRow("end is the right end") << int(Qt::Key_End) << 1.0;
  }
  void keysMove() {
    QFETCH(int, key);
    QFETCH(double, value);
    SliderTrack track(UnitScale({0, 1}));
    track.setValue(0.5);
    QSignalSpy moved(&track, &SliderTrack::moved);
    QSignalSpy released(&track, &SliderTrack::released);
    QTest::keyClick(&track, static_cast<Qt::Key>(key));
    QCOMPARE(track.value(), value);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(released.count(), 1);
  }

  void settingAValueTellsNobody() {
    SliderTrack track(UnitScale({0, 1}));
    QSignalSpy moved(&track, &SliderTrack::moved);
    track.setValue(1.0 / 3);
    QCOMPARE(track.value(), 1.0 / 3);
    QCOMPARE(moved.count(), 0);
  }

  void pressingTheGrooveJumpsThere() {
    const auto track = shownTrack(UnitScale({0, 1}));
    QVERIFY(track);
    const QPoint place = track->handleAt(0.75).toPoint();
    QTest::mouseClick(track.get(), Qt::LeftButton, {}, place);
    QVERIFY(qAbs(track->value() - 0.75) < 0.01);
  }

  void touchingTheHandleChangesNothing() {
    const auto track = shownTrack(UnitScale({0, 1}));
    QVERIFY(track);
    track->setValue(1.0 / 3);
    QSignalSpy moved(track.get(), &SliderTrack::moved);
    QTest::mouseClick(track.get(), Qt::LeftButton, {}, track->handleAt(1.0 / 3).toPoint() + QPoint(3, 0));
    QCOMPARE(moved.count(), 0);
    QCOMPARE(track->value(), 1.0 / 3);
  }

  void aDraggedHandleStopsAtAMark() {
    const auto track = shownTrack(UnitScale({-0.5, 1.5}));
    QVERIFY(track);
    track->setMarks({0.01, 0.2, 1});
    const QPoint mark = track->handleAt(0.2).toPoint();
    QTest::mousePress(track.get(), Qt::LeftButton, {}, track->handleAt(track->value()).toPoint());
    move(*track, mark + QPoint(2, 0));
    QCOMPARE(track->value(), 0.2);
    move(*track, mark + QPoint(8, 0));
    QVERIFY(track->value() > 0.2);
    QSignalSpy released(track.get(), &SliderTrack::released);
    QTest::mouseRelease(track.get(), Qt::LeftButton);
    QCOMPARE(released.count(), 1);
  }

  void keysAreNotCaughtByMarks() {
    SliderTrack track(UnitScale({0, 1}));
    track.setMarks({0.5});
    track.setValue(0.5);
    QTest::keyClick(&track, Qt::Key_Right);
    QCOMPARE(track.value(), 0.51);
  }

  void theWheelTurnsOnlyAFocusedOne() {
    QWidget window;
    SliderTrack track(UnitScale({0, 1}), &window);
    QWidget other(&window);
    other.setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    track.setValue(0.5);
    other.setFocus();
    wheel(track, 1);
    QCOMPARE(track.value(), 0.5);
    track.setFocus();
    QSignalSpy released(&track, &SliderTrack::released);
    wheel(track, 1);
    wheel(track, 1);
    QCOMPARE(track.value(), 0.52);
    QCOMPARE(released.count(), 0);  // it still turns
    QTRY_COMPARE(released.count(), 1);
  }

  void assistiveTechnologySeesTheNumber() {
    SliderTrack track(UnitScale({-0.5, 1.5}));
    track.setValue(0.01);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&track);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("0.01"));
    QAccessibleValueInterface* value = interface->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 0.01);
    QCOMPARE(value->minimumValue().toDouble(), -0.5);
    QCOMPARE(value->maximumValue().toDouble(), 1.5);
    QCOMPARE(value->minimumStepSize().toDouble(), 0.02);
    QSignalSpy moved(&track, &SliderTrack::moved);
    value->setCurrentValue(0.2);
    value->setCurrentValue(99);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(track.value(), 0.2);
  }

  void theHandleIsDrawnWhereTheValueIs() {
    const auto track = shownTrack(UnitScale({0, 1}));
    QVERIFY(track);
    track->setValue(0.25);
    const QImage picture = track->grab().toImage();
    const QRgb inside = picture.pixel(track->handleAt(0.25).toPoint());
    QCOMPARE(QColor(inside), track->palette().color(QPalette::Base));
    QVERIFY(picture.pixel(track->handleAt(0.1).toPoint()) != picture.pixel(track->handleAt(0.75).toPoint()));
  }
};

ALAB_WIDGET_TEST(TestSliderTrack)
#include "tst_slider_track.moc"
