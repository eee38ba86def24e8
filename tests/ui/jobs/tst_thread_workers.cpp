#include "ui/jobs/thread_workers.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestThreadWorkers : public QObject {
  Q_OBJECT

 private slots:
  void everyPieceIsDoneOnce_data() {
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("pieces");
    for (const int workers : {0, 1, 2, 7})
      for (const int pieces : {0, 1, 5, 1000})
        QTest::addRow("%d workers, %d pieces", workers, pieces) << workers << pieces;
  }
  void everyPieceIsDoneOnce() {
    QFETCH(const int, workers);
    QFETCH(const int, pieces);
    ThreadWorkers threads{std::size_t(workers)};
    std::vector<std::atomic<int>> done(static_cast<std::size_t>(pieces));
    std::atomic<bool> isNumbered = true;
    threads.forEach(done.size(), [&](std::size_t piece, std::size_t worker) {
      ++done[piece];
      if (worker >= threads.count()) isNumbered = false;
    });
    for (const std::atomic<int>& times : done) QCOMPARE(times.load(), 1);
    QVERIFY(isNumbered);
  }

  /// What is kept for a worker is used by one thread at a time.
  void piecesOfOneWorkerDoNotOverlap() {
    ThreadWorkers threads(4);
    std::vector<std::atomic_flag> isBusy(threads.count());
    std::atomic<int> overlaps = 0;
    threads.forEach(10'000, [&](std::size_t, std::size_t worker) {
      overlaps += isBusy[worker].test_and_set();
      isBusy[worker].clear();
    });
    QCOMPARE(overlaps.load(), 0);
  }
};

ALAB_TEST(TestThreadWorkers)
#include "tst_thread_workers.moc"
