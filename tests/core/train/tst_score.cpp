#include "core/train/score.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

Matrix<double> matrix(std::initializer_list<std::initializer_list<double>> rows) {
  Matrix<double> m(rows.size(), rows.begin()->size());
  std::size_t i = 0;
  for (const auto& row : rows) std::ranges::copy(row, m.row(i++).begin());
  return m;
}

/// A network that hands its input on.
Network<double> passThrough(std::size_t width) {
  Network<double> network;
  network.layers.emplace_back(width, width);
  for (std::size_t i = 0; i < width; ++i) network.layers[0].w(i, i) = 1;
  return network;
}

Score scoreFor(const DataSet& data, OutputPair pair) {
  const auto samples = trainingData<double>({data, data}, pair);
  return scoreOf(passThrough(data.x.columns()), samples.train, samples);
}

}  // namespace

class TestScore : public QObject {
  Q_OBJECT

 private slots:
  void classesAreTheLargestOutput() {
    const DataSet data{Task::Classes,
                       matrix({{2, 1, 0}, {0, 1, 5}, {0, 3, 1}}),
                       matrix({{0}, {2}, {0}}),
                       {},
                       {"a", "b", "c"}};
    const Score score = scoreFor(data, OutputPair::Automatic);
    QVERIFY(std::fabs(score.metric - 2.0 / 3) < 1e-15);
    QVERIFY(scoreFor(data, OutputPair::SigmoidCrossEntropy).metric == score.metric);
  }

  void oneOutputIsTheSecondClassAboveOneHalf() {
    const DataSet data{
        Task::Binary, matrix({{0.7}, {-0.7}, {0.2}, {0}}), matrix({{1}, {0}, {1}, {0}}), {}, {"a", "b"}};
    QCOMPARE(scoreFor(data, OutputPair::SigmoidCrossEntropy).metric, 1.0);
    QCOMPARE(scoreFor(data, OutputPair::TanhHalfSquared).metric, 1.0);
    QCOMPARE(scoreFor(data, OutputPair::IdentitySquared).metric, 0.75);
  }

  void labelsCountOneByOne() {
    const DataSet data{Task::Labels, matrix({{1, -1}, {1, 1}}), matrix({{1, 1}, {1, 0}}), {}, {"a", "b"}};
    QCOMPARE(scoreFor(data, OutputPair::Automatic).metric, 0.5);
  }

  void valuesAreMeasuredByRSquared() {
    const DataSet data{Task::Values, matrix({{1}, {2}, {3}}), matrix({{1}, {2}, {6}}), {}, {"y"}};
    const Score score = scoreFor(data, OutputPair::Automatic);
    QCOMPARE(score.loss, 3.0);
    QVERIFY(std::fabs(score.metric - (1 - 9 / 14.0)) < 1e-15);
  }

  void aGuessThatIsNoNumberIsWrong() {
    const DataSet data{Task::Binary, matrix({{std::nan("")}, {-1}}), matrix({{0}, {0}}), {}, {"a", "b"}};
    QCOMPARE(scoreFor(data, OutputPair::SigmoidCrossEntropy).metric, 0.5);
  }

  void probabilitiesOfClassesSumToOne() {
    const auto guesses = guessesOf(matrix({{1000, 999, 0}}), OutputPair::SoftmaxCrossEntropy, Task::Classes);
    QVERIFY(std::fabs(guesses(0, 0) - 1 / (1 + std::exp(-1.0))) < 1e-15);
    const auto table = confusion(guesses, matrix({{1}}), 3);
    QCOMPARE(table(1, 0), 1.0);
  }
};

ALAB_TEST(TestScore)
#include "tst_score.moc"
