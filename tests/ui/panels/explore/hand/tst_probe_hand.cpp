#include "ui/panels/explore/hand/probe_hand.h"

#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;

namespace {

constexpr Range visible = {-6, 6};

}  // namespace

class TestProbeHand : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aDragIsOneUndoStep() {
    Document document;
    ProbeHand hand(document);
    for (int i = 0; i < 200; ++i) hand.moveTo(0.01 * i);
    QCOMPARE(document.undoStack().count(), 1);
    hand.endGesture();
    hand.moveTo(-1);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.state().explore.probe.x, 1.99);
  }

  void theProbeCannotBeLost() {
    Document document;
    ProbeHand hand(document);
    hand.moveTo(std::nan(""));
    hand.moveTo(HUGE_VAL);
    QCOMPARE(document.state().explore.probe.x, 0.0);
    hand.moveTo(1e300);
    QCOMPARE(document.state().explore.probe.x, 1e5);
  }

  void stepsAreNeatNumbers() {
    Document document;
    ProbeHand hand(document);
    hand.moveTo(0.123);
    hand.step(1, visible);
    QCOMPARE(document.state().explore.probe.x, 0.15);
    hand.step(-3, visible);
    QCOMPARE(document.state().explore.probe.x, 0.0);
    QVERIFY(!std::signbit(document.state().explore.probe.x));
    hand.step(1, {-0.06, 0.06});
    QCOMPARE(document.state().explore.probe.x, 0.0005);
  }

  void aDragStopsAtNumbersToReadOut() {
    Document document;
    ProbeHand hand(document);
    hand.dragTo(1.95455, visible);
    QVERIFY(std::abs(document.state().explore.probe.x - 1.95) < 1e-12);
    hand.dragTo(-0.004, visible);
    QVERIFY(!std::signbit(document.state().explore.probe.x));
  }

  void jumpsGoToLandmarks_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("x");
    const auto row = [](const char* name, const char* id, double from, LandmarkKind kind, double x) {
      QTest::newRow(name) << QString::fromLatin1(id) << from << int(kind) << x;
    };
    row("minimum of silu", "silu", -2.0, LandmarkKind::Minimum, -1.2784645427610738);
    row("corner of relu", "relu", -1.0, LandmarkKind::Kink, 0.0);
    row("second corner of relu6", "relu6", 1.0, LandmarkKind::Kink, 6.0);
    row("jump of the step", "binary_step", -1.0, LandmarkKind::Jump, 0.0);
    row("maximum of sin", "sin", 1.0, LandmarkKind::Maximum, 1.5707963267948966);
  }
  void jumpsGoToLandmarks() {
    QFETCH(const QString, id);
    QFETCH(const double, from);
    QFETCH(const int, kind);
    QFETCH(const double, x);
    Document document(stateOf({id.toLatin1().constData()}));
    ProbeHand hand(document);
    hand.moveTo(from);
    const auto landmark = hand.jump(Direction::Right, {-8, 8});
    QVERIFY(landmark);
    QCOMPARE(int(landmark->kind), kind);
    QVERIFY(std::abs(document.state().explore.probe.x - x) < 1e-12);
  }

  void landmarksMoveWithTheNeuron_data() {
    QTest::addColumn<double>("w");
    QTest::newRow("steeper") << 2.0;
    QTest::newRow("turned round") << -2.0;
  }
  void landmarksMoveWithTheNeuron() {
    QFETCH(const double, w);
    LabState state = stateOf({"relu6"});
    state.explore.neuron = {w, 0};
    Document document(state);
    ProbeHand hand(document);
    hand.moveTo(w > 0 ? 1 : -1);
    QVERIFY(hand.jump(w > 0 ? Direction::Right : Direction::Left, visible));
    QCOMPARE(document.state().explore.probe.x, 6 / w);
  }

  void withoutLandmarksTheProbeStays() {
    Document document(stateOf({"exponential"}));
    ProbeHand hand(document);
    QVERIFY(!hand.jump(Direction::Right, visible));
    QCOMPARE(document.undoStack().count(), 0);
    Document empty(stateOf({}));
    QVERIFY(!ProbeHand(empty).jump(Direction::Left, visible));
  }

  void aLandmarkIsNamedWithItsNumbers() {
    QCOMPARE(landmarkText({LandmarkKind::Minimum, -0.751791, -0.169971}, 3),
             QStringLiteral("Minimum at x = −0.752, value −0.17"));
  }
};

ALAB_WIDGET_TEST(TestProbeHand)
#include "tst_probe_hand.moc"
