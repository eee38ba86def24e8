// A race that goes on for hours takes no more memory than after its first minute: histories are bounded.
#include <malloc.h>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"
#include "ui/panels/train/train_race.h"

using namespace alab;

namespace {

constexpr int longPatience = 100'000;

/// Of all threads, in bytes; large blocks have pages of their own.
std::size_t heapInUse() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

LabState longRace() {
  LabState state = smallRace({"tanh", "prelu"});
  state.train.data.points = 10;
  state.train.training.hidden = {{.units = 2, .function = {}}};
  state.train.training.learn = LearnParams::PerLayer;  // it has a history of its own
  state.train.training.epochs = 1'000'000;
  state.train.training.seeds = 2;
  return state;
}

void playTo(TrainRace& race, std::size_t epoch) {
  race.play();
  QTRY_VERIFY_WITH_TIMEOUT(race.news() && race.news()->epoch >= epoch, longPatience);
  race.pause();
  race.wait();
  QCoreApplication::processEvents();
}

}  // namespace

class TestTrainMemory : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aLongRaceTakesNoMoreThanAShortOne() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer has a heap of its own");
#endif
    TrainRace race;
    race.follow(longRace(), 4);
    playTo(race, 10'000);
    const std::size_t before = heapInUse();
    playTo(race, 60'000);
    const double grown = double(heapInUse()) - double(before);
    QVERIFY2(grown < 200'000, qPrintable(QString::number(grown)));
  }
};

ALAB_TEST(TestTrainMemory)
#include "tst_train_memory.moc"
