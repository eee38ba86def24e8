// Forward, losses and all gradients against tests/golden/networks.json, computed with 30 and more digits.
#include <QTest>
#include <cmath>

#include "tests/support/golden_networks.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// The largest |error| / max(1, |reference|) of nested arrays.
class Worst {
 public:
  void add(std::span<const double> actual, const QJsonValue& expected) {
    for (const double value : flat(expected)) {
      QVERIFY(m_place < actual.size());
      m_error = std::max(m_error, std::fabs(actual[m_place++] - value) / std::max(1.0, std::fabs(value)));
    }
    QCOMPARE(std::exchange(m_place, 0), actual.size());
  }
  void add(double actual, const QJsonValue& expected) { add(std::vector{actual}, QJsonArray{expected}); }
  double error() const { return m_error; }

 private:
  static std::vector<double> flat(const QJsonValue& json) {
    if (!json.isArray()) return {json.toDouble()};
    std::vector<double> all;
    for (const QJsonValue item : json.toArray())
      for (const double value : flat(item)) all.push_back(value);
    return all;
  }

  std::size_t m_place = 0;
  double m_error = 0;
};

constexpr double tolerance = 1e-13;

struct Run {
  Network<double> network;
  Matrix<double> x, outputGradient;
  Trace<double> trace;
  double dataLoss = 0;
};

Run runForward(const QJsonObject& golden) {
  Run run{goldenNetwork(golden), goldenMatrix(golden[u"X"]), {}, {}, 0};
  forward(run.network, run.x, run.trace);
  run.dataLoss =
      lossOf(goldenLoss(golden), run.trace.back().output(), goldenMatrix(golden[u"Y"]), run.outputGradient);
  return run;
}

Penalty penaltyOf(const QJsonObject& golden) {
  return {golden[u"l1"].toDouble(), golden[u"l2"].toDouble()};
}

}  // namespace

class TestGoldenNetworks : public QObject {
  Q_OBJECT

 private slots:
  void valuesAndLossesAreThoseOfTheReference_data() { addCases(); }
  void valuesAndLossesAreThoseOfTheReference() {
    QFETCH(const QJsonObject, golden);
    const QJsonValue expected = golden[u"expected"];
    const Run run = runForward(golden);
    Worst worst;
    for (std::size_t l = 0; l + 1 < run.trace.size(); ++l) {
      worst.add(run.trace[l].activationInput().all(), expected[u"trace"][u"pre"][qsizetype(l)]);
      worst.add(run.trace[l].post.all(), expected[u"trace"][u"post"][qsizetype(l)]);
      if (golden[u"batchnorm"].toBool())
        worst.add(run.trace[l].z.all(), expected[u"trace"][u"before_bn"][qsizetype(l)]);
    }
    worst.add(run.trace.back().output().all(), expected[u"output"]);
    worst.add(run.dataLoss, expected[u"data_loss"]);
    worst.add(run.dataLoss + alab::penaltyOf(run.network, penaltyOf(golden)), expected[u"total_loss"]);
    QVERIFY2(worst.error() <= tolerance, qPrintable(QString::number(worst.error())));
  }

  void gradientsAreThoseOfTheReference_data() { addCases(); }
  void gradientsAreThoseOfTheReference() {
    QFETCH(const QJsonObject, golden);
    const QJsonValue expected = golden[u"expected"];
    Run run = runForward(golden);
    Gradient<double> gradient;
    backward(run.network, run.x, run.trace, run.outputGradient, gradient);
    addPenalty(run.network, penaltyOf(golden), gradient);
    Worst worst;
    std::vector<double> params(run.network.layers.front().activation->params.size());
    for (std::size_t l = 0; l < gradient.size(); ++l) {
      worst.add(gradient[l].w.all(), expected[u"grad_W"][qsizetype(l)]);
      worst.add(gradient[l].b, expected[u"grad_b"][qsizetype(l)]);
      for (std::size_t k = 0; k < gradient[l].params.size(); ++k) params[k] += gradient[l].params[k];
      if (!run.network.layers[l].norm) continue;
      worst.add(gradient[l].gamma, expected[u"grad_gamma"][qsizetype(l)]);
      worst.add(gradient[l].beta, expected[u"grad_beta"][qsizetype(l)]);
    }
    const auto& known = run.network.layers.front().activation->card().params;
    const QJsonObject given = expected[u"grad_params"].toObject();  // sigmoid has no k there
    for (std::size_t k = 0; k < params.size(); ++k)
      if (const QLatin1String name(known[k].name.data()); given.contains(name))
        worst.add(params[k], given[name]);
    QVERIFY2(worst.error() <= tolerance, qPrintable(QString::number(worst.error())));
  }

  void inferenceTakesTheRunningStatistics_data() { addCases(); }
  void inferenceTakesTheRunningStatistics() {
    QFETCH(const QJsonObject, golden);
    if (!golden[u"batchnorm"].toBool()) return;
    const QJsonValue expected = golden[u"expected"];
    Run run = runForward(golden);
    forwardInTraining(run.network, run.x, run.trace);
    std::vector<double> means, variances;
    for (std::size_t l = 0; l + 1 < run.trace.size(); ++l) {
      const BatchNorm<double>& norm = *run.network.layers[l].norm;
      means.insert(means.end(), norm.runningMean.begin(), norm.runningMean.end());
      variances.insert(variances.end(), norm.runningVariance.begin(), norm.runningVariance.end());
    }
    Worst worst;
    worst.add(means, expected[u"running_mean"]);
    worst.add(variances, expected[u"running_var"]);
    worst.add(predict(run.network, run.x).all(), expected[u"eval_output"]);
    QVERIFY2(worst.error() <= tolerance, qPrintable(QString::number(worst.error())));
  }

 private:
  static void addCases() {
    QTest::addColumn<QJsonObject>("golden");
    if (goldenFile(QStringLiteral("networks.json")).isEmpty()) QSKIP("networks.json is not in ALAB_GOLDEN");
    QVERIFY(!goldenNetworks().isEmpty());
    for (const QJsonValue golden : goldenNetworks())
      QTest::newRow(qPrintable(golden[u"name"].toString())) << golden.toObject();
  }
};

ALAB_TEST(TestGoldenNetworks)
#include "tst_golden_networks.moc"
