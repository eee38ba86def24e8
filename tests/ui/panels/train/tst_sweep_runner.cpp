#include "ui/panels/train/run/sweep_runner.h"

#include <QSignalSpy>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

RaceQuestion smallQuestion(std::initializer_list<const char*> ids) {
  RaceQuestion question;
  for (const char* id : ids) question.functions.emplace_back(builtIn(id));
  question.data.points = 60;
  question.training.epochs = 3;
  question.training.seeds = 2;
  return question;
}

bool isFinished(const SweepRunner& runner) {
  return runner.news() && runner.news()->isFinished;
}

}  // namespace

class TestSweepRunner : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Asynchronous equals synchronous.
  void everyRateIsTried() {
    const RaceQuestion question = smallQuestion({"tanh", "relu"});
    SweepRunner runner;
    runner.follow(question);
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), 30'000);
    QCOMPARE(runner.points().size(), std::size_t(2));
    QCOMPARE(runner.points()[1].size(), sweepRates().size());
    const auto data = std::make_shared<const TrainingData<float>>(
        trainingData<float>(splitData(question.data, {.curve = question.curve}, 1), OutputPair::Automatic));
    OneWorker worker;
    const auto starters = startersFor(question.training, question.functions, shapeFor(*data));
    const auto expected = pointsAt(sweepRates()[7], question.training, *starters, data, worker);
    QCOMPARE(runner.points()[1][7].loss.median, (*expected)[1].loss.median);
  }

  void anotherRateIsTheSameSweep() {
    RaceQuestion question = smallQuestion({"tanh"});
    SweepRunner runner;
    runner.follow(question);
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), 30'000);
    const auto before = runner.news();
    question.training.optimizer.rate = 0.7;
    runner.follow(question);
    QVERIFY(runner.news() == before);
    question.training.epochs = 4;
    runner.follow(question);
    QVERIFY(runner.points().empty());
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), 30'000);
  }

  void aProblemIsTold() {
    RaceQuestion question = smallQuestion({"relu", "gelu"});
    question.training.start = StartWeights::EdgeOfChaos;
    SweepRunner runner;
    runner.follow(question);
    QTRY_VERIFY_WITH_TIMEOUT(runner.news() && runner.news()->problem, 30'000);
    QVERIFY(runner.points().empty());
  }

  void nothingIsToldOnceItIsCleared() {
    SweepRunner runner;
    const QSignalSpy changed(&runner, &SweepRunner::changed);
    runner.follow(smallQuestion({"tanh"}));
    runner.clear();
    runner.wait();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!runner.news());
  }
};

ALAB_WIDGET_TEST(TestSweepRunner)
#include "tst_sweep_runner.moc"
