// Five steps of each optimiser against tests/golden/networks.json; those it does not know against their
// definition.
#include "core/nn/optimizer.h"

#include <QTest>

#include <cmath>
#include "core/activation/catalogue.h"

#include "tests/support/golden_networks.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

bool agree(std::span<const double> actual, const std::vector<double>& expected) {
  return std::ranges::equal(
      actual, expected, [](double a, double b) { return std::fabs(a - b) <= 1e-11 * std::fabs(b) + 1e-15; });
}

bool agree(const Network<double>& network, const QJsonValue& expected) {
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    const Layer<double>& layer = network.layers[l];
    const auto place = qsizetype(l);
    const Matrix<double> w = goldenMatrix(expected[u"W"][place]);
    if (!agree(layer.w.all(), {w.all().begin(), w.all().end()})) return false;
    if (!agree(layer.b, goldenVector(expected[u"b"][place]))) return false;
    if (!layer.norm) continue;
    if (!agree(layer.norm->gamma, goldenVector(expected[u"gamma"][place]))) return false;
    if (!agree(layer.norm->beta, goldenVector(expected[u"beta"][place]))) return false;
  }
  return true;
}

/// One weight, no bias gradient: w after steps with these gradients.
double moved(const OptimizerSettings& settings, double w, std::initializer_list<double> gradients) {
  Network<double> network;
  network.layers.emplace_back(1, 1).w(0, 0) = w;
  OptimizerState<double> state;
  for (const double g : gradients) {
    Gradient<double> gradient(1);
    gradient[0].w.resize(1, 1);
    gradient[0].w(0, 0) = g;
    gradient[0].b = {0};
    state.step(settings, network, gradient);
  }
  return network.layers[0].w(0, 0);
}

/// What one number does, by the definitions of optimizer.h.
struct PlainStep {
  const OptimizerSettings& s;
  double w, first = 0, second = 0;

  void take(double g, int step) {
    switch (s.optimizer) {
      case Optimizer::Sgd:
        w -= s.rate * g;
        return;
      case Optimizer::Momentum:
        w -= s.rate * (first = s.momentum * first + g);
        return;
      case Optimizer::Nesterov:
        first = s.momentum * first + g;
        w -= s.rate * (g + s.momentum * first);
        return;
      case Optimizer::RmsProp:
        first = s.alpha * first + (1 - s.alpha) * g * g;
        w -= s.rate * g / (std::sqrt(first) + s.epsilon);
        return;
      case Optimizer::Adagrad:
        first += g * g;
        w -= s.rate * g / (std::sqrt(first) + s.epsilon);
        return;
      case Optimizer::AdamW:
        w -= s.rate * s.weightDecay * w;
        [[fallthrough]];
      case Optimizer::Adam:
        first = s.beta1 * first + (1 - s.beta1) * g;
        second = s.beta2 * second + (1 - s.beta2) * g * g;
        w -= s.rate * (first / (1 - std::pow(s.beta1, step))) /
             (std::sqrt(second / (1 - std::pow(s.beta2, step))) + s.epsilon);
    }
  }
};

/// Three steps of one layer with so many weights, of which the i-th has the gradient sin(i + step).
template <class T>
double worstStep(const OptimizerSettings& settings, std::size_t inputs) {
  Network<T> network;
  Layer<T>& layer = network.layers.emplace_back(inputs, 1);
  std::vector<PlainStep> plain;
  for (std::size_t i = 0; i < inputs; ++i) {
    layer.w(0, i) = T(i) / 8 - 2;
    plain.push_back({settings, layer.w(0, i)});
  }
  Gradient<T> gradient(1);
  gradient[0].w.resize(1, inputs);
  gradient[0].b = {T(0)};
  OptimizerState<T> state;
  double worst = 0;
  for (int step = 1; step <= 3; ++step) {
    for (std::size_t i = 0; i < inputs; ++i) gradient[0].w(0, i) = T(std::sin(double(i) + step));
    state.step(settings, network, gradient);
    for (std::size_t i = 0; i < inputs; ++i) {
      plain[i].take(gradient[0].w(0, i), step);
      worst = std::max(worst, std::fabs(layer.w(0, i) - plain[i].w));
    }
  }
  return worst;
}

}  // namespace

class TestOptimizer : public QObject {
  Q_OBJECT

 private slots:
  void fiveStepsAreThoseOfTheReference_data() {
    QTest::addColumn<QJsonObject>("golden");
    QTest::addColumn<QString>("name");
    if (goldenFile(QStringLiteral("networks.json")).isEmpty()) QSKIP("networks.json is not in ALAB_GOLDEN");
    for (const QJsonValue golden : goldenNetworks())
      for (const QString& name : golden[u"optimizers"].toObject().keys())
        QTest::addRow("%s, %s", qPrintable(golden[u"name"].toString()), qPrintable(name))
            << golden.toObject() << name;
  }
  void fiveStepsAreThoseOfTheReference() {
    QFETCH(const QJsonObject, golden);
    QFETCH(const QString, name);
    const QJsonValue expected = golden[u"optimizers"][name];
    const OptimizerSettings settings = goldenOptimizer(name, expected[u"hyper"]);
    const Penalty penalty = {golden[u"l1"].toDouble(), golden[u"l2"].toDouble()};
    Network<double> network = goldenNetwork(golden);
    OptimizerState<double> state;
    std::vector<double> losses;
    for (int step = 0; step <= 5; ++step) {
      if (step == 1) QVERIFY(agree(network, expected[u"after_step_1"]));
      losses.push_back(oneStep(golden, settings, penalty, network, state, step < 5));
    }
    QVERIFY(agree(network, expected[u"after_step_5"]));
    QVERIFY(agree(losses, goldenVector(expected[u"losses"])));
  }

  void everyLengthMovesByTheDefinition() {
    for (const Optimizer optimizer : optimizers())
      for (std::size_t inputs = 1; inputs < 40; ++inputs) {
        OptimizerSettings s{.optimizer = optimizer, .rate = 0.05};
        QVERIFY(worstStep<double>(s, inputs) < 1e-14);
        QVERIFY(worstStep<float>(s, inputs) < 2e-6);
      }
  }

  void aPenaltyPullsEveryWeightTowardsZero() {
    for (std::size_t inputs = 1; inputs < 40; ++inputs) {
      Network<float> network;
      Layer<float>& layer = network.layers.emplace_back(inputs, 1);
      Gradient<float> gradient(1);
      gradient[0].w.resize(1, inputs);
      for (std::size_t i = 0; i < inputs; ++i) layer.w(0, i) = float(i) - 3, gradient[0].w(0, i) = 1;
      addPenalty(network, {0.25, 0.5}, gradient);
      for (std::size_t i = 0; i < inputs; ++i) {
        const float w = float(i) - 3, sign = w > 0 ? 1 : w < 0 ? -1 : 0;
        QCOMPARE(gradient[0].w(0, i), 1 + 0.25f * sign + w);
      }
    }
  }

  void nesterovLooksAhead() {
    OptimizerSettings s{.optimizer = Optimizer::Nesterov, .rate = 0.1, .momentum = 0.5};
    QCOMPARE(moved(s, 1, {2}), 1 - 0.1 * (2 + 0.5 * 2));
    QCOMPARE(moved(s, 1, {2, 1}), 0.7 - 0.1 * (1 + 0.5 * 2));
  }

  void adagradSumsTheSquares() {
    OptimizerSettings s{.optimizer = Optimizer::Adagrad, .rate = 0.1, .epsilon = 0};
    QCOMPARE(moved(s, 1, {3, 4}), 1 - 0.1 * 3 / 3 - 0.1 * 4 / 5);
  }

  void aGradientThatIsTooLongIsShortened() {
    Network<double> network;
    network.layers.emplace_back(1, 1);
    Gradient<double> gradient(1);
    gradient[0].w = Matrix<double>(1, 1);
    gradient[0].w(0, 0) = 3;
    gradient[0].b = {4};
    OptimizerState<double>().step({.rate = 1}, network, gradient, 2.5);
    QCOMPARE(network.layers[0].w(0, 0), -3 * (2.5 / (5 + 1e-6)));
    network.layers[0].w(0, 0) = 0;
    OptimizerState<double>().step({.rate = 1}, network, gradient, 5.1);
    QCOMPARE(network.layers[0].w(0, 0), -3.0);
  }

  void onlyLearnableParametersMoveAndStayInsideTheirDomain() {
    Network<double> network;
    Layer<double>& layer = network.layers.emplace_back(1, 2);
    layer.activation = Function(builtIn("prelu"));
    layer.learnsParams = true;
    Gradient<double> gradient(1);
    gradient[0].w = Matrix<double>(2, 1);
    gradient[0].b = {0, 0};
    gradient[0].params = {2};
    OptimizerState<double>().step({.rate = 0.1}, network, gradient);
    QCOMPARE(layer.activation->params[0], 0.25 - 0.2);

    layer.activation = Function(builtIn("leaky_relu"));
    OptimizerState<double>().step({.rate = 0.1}, network, gradient);
    QVERIFY(layer.activation->params == builtIn("leaky_relu").defaults());

    layer.activation = Function(builtIn("swish"));
    layer.paramsOfUnit = Matrix<double>(2, 1);
    gradient[0].params = {1e9, -1};
    OptimizerState<double>().step({.rate = 1}, network, gradient);
    QVERIFY(builtIn("swish").checked({layer.paramsOfUnit(0, 0)}));
    QCOMPARE(layer.paramsOfUnit(1, 0), 1.0);
  }

  void adamWShrinksTheWeightApart() {
    OptimizerSettings s{.optimizer = Optimizer::AdamW, .rate = 0.1, .epsilon = 0, .weightDecay = 0.2};
    QCOMPARE(moved(s, 1, {5}), 1 * (1 - 0.1 * 0.2) - 0.1);
  }

  void defaultsAreThoseOfPyTorch() {
    const OptimizerSettings s;
    QCOMPARE(s.alpha, 0.99);
    QCOMPARE(s.beta2, 0.999);
    QCOMPARE(s.epsilon, 1e-8);
  }

 private:
  static double oneStep(const QJsonObject& golden, const OptimizerSettings& settings, const Penalty& penalty,
                        Network<double>& network, OptimizerState<double>& state, bool moves) {
    const Matrix<double> x = goldenMatrix(golden[u"X"]);
    Trace<double> trace;
    Matrix<double> d;
    Gradient<double> gradient;
    forward(network, x, trace);
    const double loss = lossOf(goldenLoss(golden), trace.back().output(), goldenMatrix(golden[u"Y"]), d) +
                        penaltyOf(network, penalty);
    if (!moves) return loss;
    backward(network, x, trace, d, gradient);
    addPenalty(network, penalty, gradient);
    state.step(settings, network, gradient);
    return loss;
  }
};

ALAB_TEST(TestOptimizer)
#include "tst_optimizer.moc"
