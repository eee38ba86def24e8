#include "ui/widgets/slider/sweep.h"

#include <QTest>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::PlayMode;
using alab::Sweep;

Q_DECLARE_METATYPE(alab::PlayMode)

class TestSweep : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void whereItStands_data() {
    QTest::addColumn<PlayMode>("mode");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("unit");
    QTest::newRow("to and fro, on the way") << PlayMode::ToAndFro << 0.25 << 1.0 << 0.5;
    QTest::newRow("to and fro, turned at the right") << PlayMode::ToAndFro << 0.75 << 2.0 << 0.75;
    QTest::newRow("to and fro, turned at both ends") << PlayMode::ToAndFro << 0.0 << 9.0 << 0.25;
    QTest::newRow("once starts at the left end") << PlayMode::Once << 0.75 << 1.0 << 0.25;
    QTest::newRow("once stays at the right end") << PlayMode::Once << 0.0 << 6.0 << 1.0;
    QTest::newRow("up begins anew") << PlayMode::Up << 0.75 << 2.0 << 0.25;
    QTest::newRow("down") << PlayMode::Down << 0.75 << 2.0 << 0.25;
    QTest::newRow("down begins anew") << PlayMode::Down << 0.25 << 2.0 << 0.75;
  }
  void whereItStands() {
    QFETCH(PlayMode, mode);
    QFETCH(double, from);
    QFETCH(double, seconds);
    QFETCH(double, unit);
    Sweep sweep(mode, from);
    sweep.advance(seconds);
    QCOMPARE(sweep.unit(), unit);
  }

  void manySmallStepsAreOneLargeOne() {
    Sweep small(PlayMode::ToAndFro, 0);
    for (int i = 0; i < 640; ++i) small.advance(0.015625);
    Sweep large(PlayMode::ToAndFro, 0);
    large.advance(10);
    QCOMPARE(small.unit(), large.unit());
  }

  void neverLeavesTheGroove() {
    for (const PlayMode mode : {PlayMode::ToAndFro, PlayMode::Once, PlayMode::Up, PlayMode::Down}) {
      Sweep sweep(mode, 0.3);
      for (int i = 0; i < 500; ++i) {
        sweep.advance(0.37);
        QVERIFY(sweep.unit() >= 0 && sweep.unit() <= 1);
      }
    }
  }

  void onlyOnceEnds() {
    for (const PlayMode mode : {PlayMode::ToAndFro, PlayMode::Once, PlayMode::Up, PlayMode::Down}) {
      Sweep sweep(mode, 0);
      QVERIFY(!sweep.isOver());
      sweep.advance(100);
      QCOMPARE(sweep.isOver(), mode == PlayMode::Once);
    }
  }
};

ALAB_TEST(TestSweep)
#include "tst_sweep.moc"
