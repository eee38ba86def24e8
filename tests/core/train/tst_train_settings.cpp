#include "core/train/train_settings.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestTrainSettings : public QObject {
  Q_OBJECT

 private slots:
  void namesLeadBackToTheirPairs() {
    for (const OutputPair pair : outputPairs()) QVERIFY(outputPairNamed(nameOf(pair)) == pair);
    QVERIFY(!outputPairNamed("cosine"));
    for (const TrainNorm norm : trainNorms()) QVERIFY(trainNormNamed(nameOf(norm)) == norm);
    for (const LearnParams learn : learnParams()) QVERIFY(learnParamsNamed(nameOf(learn)) == learn);
    for (const Schedule schedule : schedules()) QVERIFY(scheduleNamed(nameOf(schedule)) == schedule);
    for (const Optimizer optimizer : optimizers()) QVERIFY(optimizerNamed(nameOf(optimizer)) == optimizer);
    QCOMPARE(optimizers().size(), std::size_t(7));
  }

  void theAutomaticPairIsThatOfTheTask() {
    QVERIFY(pairFor(OutputPair::Automatic, Task::Values) == OutputPair::IdentitySquared);
    QVERIFY(pairFor(OutputPair::Automatic, Task::Classes) == OutputPair::SoftmaxCrossEntropy);
    QVERIFY(pairFor(OutputPair::Automatic, Task::Labels) == OutputPair::SigmoidCrossEntropy);
    QVERIFY(!fits(OutputPair::SoftmaxCrossEntropy, Task::Labels));
    QVERIFY(!fits(OutputPair::SigmoidCrossEntropy, Task::Values));
  }

  void schedulesAreThoseOfPyTorch() {
    TrainSettings s{.optimizer = {.rate = 0.8}, .epochs = 100};
    s.schedule = Schedule::Step;
    s.scheduleEpochs = 30;
    QCOMPARE(rateAt(s, 29), 0.8);
    QCOMPARE(rateAt(s, 60), 0.8 * 0.01);
    s.schedule = Schedule::Cosine;
    QCOMPARE(rateAt(s, 0), 0.8);
    QVERIFY(std::abs(rateAt(s, 50) - 0.4) < 1e-15);
    QVERIFY(std::abs(rateAt(s, 100)) < 1e-15);
  }

  void whatIsOutOfRangeIsNamed() {
    QVERIFY(!problemWith(TrainSettings()));
    const auto problem = problemWith(TrainSettings{.hidden = {{8, {}}, {300, {}}}});
    QVERIFY(problem && problem->line() == "units: units = 300 is out of range: it must be from 1 to 256");
    QVERIFY(problemWith(TrainSettings{.dropout = 1}));
    QVERIFY(problemWith(TrainSettings{.epochs = 0}));
    QVERIFY(problemWith(TrainSettings{.given = 1e4}));
    QVERIFY(problemWith(TrainSettings{.optimizer = {.beta2 = 1}}));
    QVERIFY(problemWith(TrainSettings{.startBias = std::numeric_limits<double>::quiet_NaN()}));
  }
};

ALAB_TEST(TestTrainSettings)
#include "tst_train_settings.moc"
