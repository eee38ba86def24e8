// The set-ups of the advice on Train, trained to their end, show what their texts claim.
#include "core/nn/loss.h"
#include "core/vector/softmax.h"
#include "tests/core/state/advice_setups.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestTrainAdvice : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void onlyALinearOutputReachesTheValues();
  void aNetworkOfLinesIsALine();
  void crossEntropyKeepsItsGradientWhereSigmoidIsFlat();
  void outputsOfTheTasksLearn();
  void softmaxNeverGivesTwoLabelsMoreThanAHalf();
  void sigmoidDoesNotLearnInFiveLayersAndOthersDo();
  void batchNormLetsSigmoidLearn();
  void deadUnitsComeBackUnderOtherFunctions();
  void tooLargeARateDiverges();
};

void TestTrainAdvice::onlyALinearOutputReachesTheValues() {
  const DataSet set = wholeData(setUpOf("regression").train.data, {}, 1);
  QVERIFY(std::ranges::min(set.y.all()) < said("low:sigmoid"));
  QVERIFY(std::ranges::min(set.y.all()) < said("low:relu"));
}

void TestTrainAdvice::aNetworkOfLinesIsALine() {
  const double line = rightShare("regression", "identity");
  for (const char* bent : {"tanh", "relu"}) QVERIFY(rightShare("regression", bent) > 0.95);
  QVERIFY(line < 0.1);
}

void TestTrainAdvice::crossEntropyKeepsItsGradientWhereSigmoidIsFlat() {
  const double wrong = -12;  // the target is 1
  Matrix<double> output(1, 1), target(1, 1), gradient(1, 1);
  output(0, 0) = wrong, target(0, 0) = 1;
  lossGradient(Loss::BinaryCrossEntropy, output, target, gradient);
  const Derivatives sigmoid = Function(builtIn("sigmoid")).at(wrong);
  QVERIFY(std::fabs(gradient(0, 0) - (sigmoid.f - 1)) < 1e-9);
  QVERIFY(std::fabs(2 * (sigmoid.f - 1) * sigmoid.d1) < 1e-4);  // of the squared error
}

/// Right is more than always taking the commonest answer to each question.
void TestTrainAdvice::outputsOfTheTasksLearn() {
  for (const char* function : {"tanh", "relu"}) {
    QVERIFY(rightShare("binary", function) > 0.95);
    QVERIFY(rightShare("multi_class", function) > 0.9);
    QVERIFY(rightShare("multi_label", function) > 0.9);
  }
  const DataSet labels = wholeData(setUpOf("multi_label").train.data, {}, 1);
  double guess = 0;
  for (std::size_t j = 0; j < labels.y.columns(); ++j) {
    double share = 0;
    for (std::size_t i = 0; i < labels.samples(); ++i) share += labels.y(i, j) / double(labels.samples());
    guess += std::fmax(share, 1 - share) / double(labels.y.columns());
  }
  QVERIFY2(guess < 0.8, QByteArray::number(guess));
}

/// The samples have points with two labels and more, which Softmax could not answer.
void TestTrainAdvice::softmaxNeverGivesTwoLabelsMoreThanAHalf() {
  const DataSet labels = wholeData(setUpOf("multi_label").train.data, {}, 1);
  std::size_t several = 0;
  for (std::size_t i = 0; i < labels.samples(); ++i) several += std::ranges::count(labels.y.row(i), 1.0) > 1;
  QVERIFY(several > 20);
  const Softmax both(std::vector<double>{30, 30, -30});
  QVERIFY(both.probability(0) <= 0.5 && both.probability(1) <= 0.5);
}

void TestTrainAdvice::sigmoidDoesNotLearnInFiveLayersAndOthersDo() {
  const RaceReport sigmoid = adviceTrained("mlp", "sigmoid");
  QVERIFY(std::fabs(sigmoid.finalLoss.median - std::log(2)) < 1e-3);
  const auto xavier = [](TrainSettings& s) { s.start = StartWeights::GlorotUniform; };
  for (const char* function : {"tanh", "relu"}) QVERIFY(rightShare("mlp", function) > 0.95);
  QVERIFY(rightShare("mlp", "tanh", xavier) > 0.95);
}

void TestTrainAdvice::batchNormLetsSigmoidLearn() {
  const auto without = [](TrainSettings& s) { s.norm = TrainNorm::None; };
  const auto after = [](TrainSettings& s) { s.norm = TrainNorm::BatchAfter; };
  for (const char* function : {"sigmoid", "relu"}) {
    QVERIFY(rightShare("cnn", function) > 0.95);
    QVERIFY(rightShare("cnn", function, after) > 0.95);
  }
  QVERIFY(rightShare("cnn", "sigmoid", without) < 0.6);
}

void TestTrainAdvice::deadUnitsComeBackUnderOtherFunctions() {
  const RaceReport relu = adviceTrained("dead_units", "relu"),
                   leaky = adviceTrained("dead_units", "leaky_relu"),
                   elu = adviceTrained("dead_units", "elu");
  QVERIFY(relu.dead >= 4);
  QCOMPARE(leaky.dead + elu.dead, 0.0);
  QVERIFY(elu.finalMetric.median > 0.95 && leaky.finalMetric.median < 0.75);
  QVERIFY(leaky.finalMetric.median > relu.finalMetric.median);
}

void TestTrainAdvice::tooLargeARateDiverges() {
  const auto rate = [](double value, double clip = 0) {
    return [=](TrainSettings& s) { s.optimizer.rate = value, s.clip = clip; };
  };
  for (const char* function : {"tanh", "relu"}) {
    QVERIFY(rightShare("diverges", function, rate(0.02)) > 0.9);
    QCOMPARE(adviceTrained("diverges", function, rate(2)).diverged, std::size_t(5));
  }
  QCOMPARE(adviceTrained("diverges", "tanh", rate(0.5)).diverged, std::size_t(5));
  QCOMPARE(adviceTrained("diverges", "relu", rate(0.5)).diverged, std::size_t(0));
  QVERIFY(rightShare("diverges", "tanh", rate(0.5, 1)) > 0.9);  // clipped
}

ALAB_TEST(TestTrainAdvice)
#include "tst_train_advice.moc"
