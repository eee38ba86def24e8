#include "core/train/history.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"

using namespace alab;

class TestHistory : public QObject {
  Q_OBJECT

 private slots:
  void everyEpochIsKeptUntilItIsFull() {
    History history(4);
    for (std::size_t epoch = 0; epoch < 4; ++epoch) history.add(epoch, double(epoch * epoch));
    QCOMPARE(history.stretches().size(), std::size_t(4));
    QVERIFY((history.stretches()[3] == History::Stretch{3, 3, 9, 9, 9}));
  }

  void memoryIsBoundedAndNoExtremeIsLost() {
    History history(16);
    for (std::size_t epoch = 0; epoch < 100000; ++epoch) {
      const double value = epoch == 12345 ? 50 : epoch == 77777 ? -50 : std::sin(double(epoch));
      history.add(epoch, value);
      QVERIFY(history.stretches().size() <= 16);
    }
    double least = 0, greatest = 0;
    std::size_t next = 0;
    for (const History::Stretch& stretch : history.stretches()) {
      QCOMPARE(stretch.first, next);  // no epoch is left out
      next = stretch.last + 1;
      least = std::min(least, stretch.least);
      greatest = std::max(greatest, stretch.greatest);
    }
    QCOMPARE(next, std::size_t(100000));
    QCOMPARE(least, -50.0);
    QCOMPARE(greatest, 50.0);
    QCOMPARE(history.stretches().back().final, std::sin(99999.0));
  }

  void notANumberIsNoExtreme() {
    History history(2);
    for (std::size_t epoch = 0; epoch < 4; ++epoch)
      history.add(epoch, epoch == 2 ? std::nan("") : double(epoch));
    QCOMPARE(history.stretches().back().greatest, 3.0);
  }
};

ALAB_TEST(TestHistory)
#include "tst_history.moc"
