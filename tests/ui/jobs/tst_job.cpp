#include "ui/jobs/job.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <atomic>
#include <memory>
#include <semaphore>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Job;
using alab::Mailbox;

namespace {

void waitUntilStopped(const std::stop_token& stop) {
  std::binary_semaphore stopped(0);
  const std::stop_callback onStop(stop, [&] { stopped.release(); });
  stopped.acquire();
}

}  // namespace

class TestJob : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void resultsArriveOnTheThreadOfTheReceiver() {
    std::thread::id worker, receiver;
    Job<int> job([&](int) { receiver = std::this_thread::get_id(); });
    job.start([&](std::stop_token, const Job<int>::Sink& sink) {
      worker = std::this_thread::get_id();
      sink(1);
    });
    QTRY_COMPARE(receiver, std::this_thread::get_id());
    QVERIFY(worker != receiver);
  }

  void receiverGetsTheLatestAndSkipsTheRest() {
    QList<int> received;
    Job<int> job([&](int value) { received << value; });
    job.start([](std::stop_token, const Job<int>::Sink& sink) {
      for (int i = 1; i <= 100000; ++i) sink(i);
    });
    QTRY_VERIFY(!received.isEmpty() && received.last() == 100000);
    QVERIFY(received.size() < 10000);
    QVERIFY(std::is_sorted(received.begin(), received.end()));
  }

  void receiverIsCalledOnceAFrame() {
    int calls = 0;
    Job<int> job([&](int) { ++calls; });
    QElapsedTimer time;
    time.start();
    job.start([](std::stop_token stop, const Job<int>::Sink& sink) {
      for (int i = 0; !stop.stop_requested(); ++i) sink(i);
    });
    QTRY_VERIFY(calls >= 10);
    // Ten calls have nine frames between them.
    QVERIFY2(time.elapsed() >= 9 * alab::frameMilliseconds - 1, qPrintable(QString::number(time.elapsed())));
  }

  void aSlowReceiverLeavesTheLoopToOthers() {
    int calls = 0, beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
    heart.start(1);
    Job<int> job([&](int) {
      const QDeadlineTimer twoFrames(2 * alab::frameMilliseconds);
      while (!twoFrames.hasExpired()) {
      }
      ++calls;
    });
    job.start([](std::stop_token stop, const Job<int>::Sink& sink) {
      for (int i = 0; !stop.stop_requested(); ++i) sink(i);
    });
    QTRY_VERIFY(calls >= 10);
    QVERIFY2(beats >= calls - 1, qPrintable(QString::number(beats)));
  }

  void firstResultDoesNotWaitForAFrame() {
    bool received = false;
    Mailbox<int> mailbox([&](int) { received = true; });
    mailbox.put(1);
    QVERIFY(!received);
    QCoreApplication::processEvents();
    QVERIFY(received);
  }

  void waitingValueIsReplaced() {
    QList<int> received;
    Mailbox<int> mailbox([&](int value) { received << value; });
    for (int i = 1; i <= 3; ++i) mailbox.put(i);
    QCoreApplication::processEvents();
    QCOMPARE(received, QList<int>{3});
    mailbox.put(4);
    QTRY_COMPARE(received, QList<int>({3, 4}));
  }

  void valueMayBeMoveOnly() {
    int received = 0;
    Mailbox<std::unique_ptr<int>> mailbox([&](std::unique_ptr<int> value) { received = *value; });
    mailbox.put(std::make_unique<int>(7));
    QTRY_COMPARE(received, 7);
  }

  void newStartSupersedesTheWorkBeforeIt() {
    QList<int> received;
    Job<int> job([&](int value) { received << value; });
    job.start([](std::stop_token stop, const Job<int>::Sink& sink) {
      while (!stop.stop_requested()) sink(1);
    });
    QTRY_VERIFY(!received.isEmpty());
    received.clear();
    job.start([](std::stop_token, const Job<int>::Sink& sink) { sink(2); });
    QTRY_VERIFY(!received.isEmpty());
    QCOMPARE(received, QList<int>{2});
  }

  void resultLeftInTheBoxBySupersededWorkIsDropped() {
    QList<int> received;
    std::binary_semaphore done(0);
    Job<int> job([&](int value) { received << value; });
    job.start([&](std::stop_token, const Job<int>::Sink& sink) {
      sink(1);
      done.release();
    });
    done.acquire();
    job.start([&](std::stop_token, const Job<int>::Sink&) { done.release(); });
    done.acquire();
    QCoreApplication::processEvents();
    QVERIFY(received.isEmpty());
  }

  void resultOfStoppedWorkIsDropped() {
    QList<int> received;
    Job<int> job([&](int value) { received << value; });
    job.start([](std::stop_token stop, const Job<int>::Sink& sink) {
      waitUntilStopped(stop);
      sink(1);
    });
    job.stop();
    // Work that had not begun is skipped, work that had begun ends: a second start follows in both cases.
    job.start([](std::stop_token, const Job<int>::Sink& sink) { sink(2); });
    QTRY_COMPARE(received, QList<int>{2});
  }

  void startNeverWaitsAndWorkNeverOverlaps() {
    std::binary_semaphore begun(0), mayEnd(0);
    std::atomic<int> running = 0, most = 0;
    int received = 0;
    Job<int> job([&](int value) { received = value; });
    const auto counted = [&](const auto& work) {
      most = std::max(most.load(), ++running);
      work();
      --running;
    };
    job.start([&](std::stop_token, const Job<int>::Sink&) {
      counted([&] {
        begun.release();
        mayEnd.acquire();
      });
    });
    begun.acquire();
    for (int i = 1; i <= 20; ++i)
      job.start([&, i](std::stop_token, const Job<int>::Sink& sink) { counted([&] { sink(i); }); });
    QCoreApplication::processEvents();
    QCOMPARE(received, 0);
    mayEnd.release();
    QTRY_COMPARE(received, 20);
    QCOMPARE(most.load(), 1);
  }

  void destructionStopsTheWorkAndWaitsForIt() {
    std::atomic<bool> ended = false;
    int received = 0;
    {
      std::binary_semaphore begun(0);
      Job<int> job([&](int) { ++received; });
      job.start([&](std::stop_token stop, const Job<int>::Sink& sink) {
        begun.release();
        waitUntilStopped(stop);
        sink(1);
        ended = true;
      });
      begun.acquire();
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QCOMPARE(received, 0);
  }

  void destructionWaitsForSupersededWorkToo() {
    std::atomic<int> ended = 0;
    {
      std::counting_semaphore<2> begun(0);
      Job<int> job([](int) {});
      const auto work = [&](std::stop_token stop, const Job<int>::Sink&) {
        begun.release();
        waitUntilStopped(stop);
        ++ended;
      };
      for (int i = 0; i < 2; ++i) {
        job.start(work);
        begun.acquire();
      }
    }
    QCOMPARE(ended.load(), 2);
  }

  void waitingLetsTheWorkEndByItself() {
    bool wasStopped = true;
    {
      Job<int> job([](int) {});
      job.start([&](std::stop_token stop, const Job<int>::Sink&) { wasStopped = stop.stop_requested(); });
      job.wait();
      job.wait();
    }
    QVERIFY(!wasStopped);
  }

  void jobThatNeverStartedGoesQuietly() {
    const Job<int> job([](int) {});
  }
};

ALAB_TEST(TestJob)
#include "tst_job.moc"
