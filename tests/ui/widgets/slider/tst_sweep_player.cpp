#include "ui/widgets/slider/sweep_player.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Motion;
using alab::PlayMode;
using alab::SweepPlayer;

class TestSweepPlayer : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void standsStillUntilStarted() {
    SweepPlayer player;
    QSignalSpy moved(&player, &SweepPlayer::moved);
    player.tick(1);
    QVERIFY(!player.isPlaying());
    QCOMPARE(moved.count(), 0);
  }

  void theTimerMovesIt() {
    SweepPlayer player;
    QSignalSpy moved(&player, &SweepPlayer::moved);
    player.start(PlayMode::Up, 0);
    QTRY_VERIFY(moved.count() >= 3);
    QVERIFY(moved.last().first().toDouble() > 0);
  }

  void nothingMovesAfterStop() {
    SweepPlayer player;
    player.start(PlayMode::Up, 0);
    QSignalSpy stopped(&player, &SweepPlayer::stopped);
    player.stop();
    player.stop();
    QCOMPARE(stopped.count(), 1);
    QSignalSpy moved(&player, &SweepPlayer::moved);
    QVERIFY(!moved.wait(60));
  }

  void onceStopsByItself() {
    SweepPlayer player;
    QSignalSpy moved(&player, &SweepPlayer::moved);
    QSignalSpy stopped(&player, &SweepPlayer::stopped);
    player.start(PlayMode::Once, 0);
    player.tick(5);
    QCOMPARE(moved.last().first().toDouble(), 1.0);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!player.isPlaying());
  }

  void reducedMotionJumpsByTenths() {
    SweepPlayer player;
    player.setMotion(Motion::Reduced);
    QSignalSpy moved(&player, &SweepPlayer::moved);
    player.start(PlayMode::Up, 0);
    for (int i = 0; i < 10; ++i) player.tick(0.125);
    QSet<double> places;
    for (const auto& signal : moved) places.insert(signal.first().toDouble());
    QCOMPARE(places, (QSet<double>{0, 0.1, 0.2, 0.3}));
  }
};

ALAB_TEST(TestSweepPlayer)
#include "tst_sweep_player.moc"
