// What the reference networks do not show: other shapes, floats, and gradients against differences.
#include "core/nn/network.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/nn/loss.h"
#include "core/nn/start_weights.h"
#include "core/random/normal.h"
#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

template <class T>
Matrix<T> normals(std::size_t rows, std::size_t columns, std::string_view name) {
  Matrix<T> m(rows, columns);
  Generator random = randomStream(1, name);
  fillNormal(random, m.all());
  return m;
}

/// 3 inputs, hidden layers of 17, 5 and 40 units with different activations, batch norm before the second and
/// behind the third, a beta for each unit of the first, 2 outputs.
template <class T>
Network<T> mixedNetwork() {
  Network<T> network;
  const std::size_t widths[] = {3, 17, 5, 40, 2};
  const char* ids[] = {"swish", "tanh", "gelu"};
  for (std::size_t l = 0; l < 4; ++l) {
    Layer<T>& layer = network.layers.emplace_back(widths[l], widths[l + 1]);
    Generator random = randomStream(1, "init", l);
    fillNormal(random, layer.w.all());
    for (T& w : layer.w.all()) w /= std::sqrt(T(widths[l]));
    if (l < 3) layer.activation = Function(builtIn(ids[l]));
    if (l == 1 || l == 2) layer.norm.emplace(widths[l + 1]);
  }
  network.layers[2].normPlace = NormPlace::AfterActivation;
  Matrix<double>& betas = network.layers[0].paramsOfUnit;
  betas.resize(17, 1);
  for (std::size_t j = 0; j < 17; ++j) betas(j, 0) = 0.5 + 0.1 * double(j);
  return network;
}

double lossAt(const Network<double>& network) {
  Trace<double> trace;
  Matrix<double> ignored;
  forward(network, normals<double>(29, 3, "data"), trace);
  return lossOf(Loss::MeanSquared, trace.back().output(), normals<double>(29, 2, "targets"), ignored);
}

template <class T>
Gradient<T> gradientOf(const Network<T>& network) {
  Trace<T> trace;
  Matrix<T> d;
  Gradient<T> gradient;
  forward(network, normals<T>(29, 3, "data"), trace);
  lossOf(Loss::MeanSquared, trace.back().output(), normals<T>(29, 2, "targets"), d);
  backward(network, normals<T>(29, 3, "data"), trace, d, gradient);
  return gradient;
}

/// dL/dparameter by a central difference.
double slope(Network<double> network, double& (*parameter)(Network<double>&)) {
  constexpr double step = 1e-5;
  parameter(network) += step;
  const double above = lossAt(network);
  parameter(network) -= 2 * step;
  return (above - lossAt(network)) / (2 * step);
}

bool isNear(double a, double b) {
  return std::fabs(a - b) <= 1e-8 * std::max(1.0, std::fabs(b));
}

}  // namespace

class TestNetwork : public QObject {
  Q_OBJECT

 private slots:
  void gradientsAreSlopesOfTheLoss() {
    const Network<double> net = mixedNetwork<double>();
    const Gradient<double> g = gradientOf(net);
    using N = Network<double>;
    QVERIFY(isNear(g[0].w(4, 2), slope(net, [](N& n) -> double& { return n.layers[0].w(4, 2); })));
    QVERIFY(isNear(g[1].w(3, 16), slope(net, [](N& n) -> double& { return n.layers[1].w(3, 16); })));
    QVERIFY(isNear(g[3].w(1, 39), slope(net, [](N& n) -> double& { return n.layers[3].w(1, 39); })));
    QVERIFY(isNear(g[2].b[7], slope(net, [](N& n) -> double& { return n.layers[2].b[7]; })));
    QVERIFY(isNear(g[1].gamma[2], slope(net, [](N& n) -> double& { return n.layers[1].norm->gamma[2]; })));
    QVERIFY(isNear(g[1].beta[4], slope(net, [](N& n) -> double& { return n.layers[1].norm->beta[4]; })));
    QVERIFY(isNear(g[2].gamma[11], slope(net, [](N& n) -> double& { return n.layers[2].norm->gamma[11]; })));
    QVERIFY(
        isNear(g[0].params[5], slope(net, [](N& n) -> double& { return n.layers[0].paramsOfUnit(5, 0); })));
    QCOMPARE(g[1].b[0], 0.0);
  }

  void parametersOfAllUnitsHaveTheSumOfTheirSlopes() {
    Network<double> net = mixedNetwork<double>();
    net.layers[0].paramsOfUnit = {};
    const auto beta = [](Network<double>& n) -> double& { return n.layers[0].activation->params[0]; };
    QVERIFY(isNear(gradientOf(net)[0].params[0], slope(net, beta)));
  }

  void whatIsDroppedPassesNeitherValuesNorGradients() {
    const Network<double> net = mixedNetwork<double>();
    const Matrix<double> x = normals<double>(29, 3, "data");
    Trace<double> trace(net.layers.size());
    trace[0].dropped.factor = Matrix<double>(29, 17);
    for (std::size_t i = 0; i < 29; ++i)
      for (std::size_t j = 1; j < 17; ++j) trace[0].dropped.factor(i, j) = 2;
    forward(net, x, trace);
    QCOMPARE(trace[0].output()(3, 0), 0.0);
    QCOMPARE(trace[0].output()(3, 4), 2 * trace[0].post(3, 4));
    Matrix<double> d;
    Gradient<double> g;
    lossOf(Loss::MeanSquared, trace.back().output(), normals<double>(29, 2, "targets"), d);
    backward(net, x, trace, d, g);
    QCOMPARE(g[0].b[0], 0.0);
    QVERIFY(g[0].b[4] != 0.0);
  }

  void theGradientBelowIsThatOfTheBiases() {
    const Gradient<double> g = gradientOf(mixedNetwork<double>());
    double sum = 0;
    for (std::size_t i = 0; i < 29; ++i) sum += g[1].below(i, 3);
    QVERIFY(isNear(sum, g[0].b[3]));
  }

  void floatsAgreeWithDoubles() {
    const Gradient<double> wide = gradientOf(mixedNetwork<double>());
    const Gradient<float> narrow = gradientOf(mixedNetwork<float>());
    for (std::size_t l = 0; l < wide.size(); ++l)
      for (std::size_t i = 0; i < wide[l].w.all().size(); ++i)
        QVERIFY(std::fabs(wide[l].w.all()[i] - narrow[l].w.all()[i]) < 1e-4);
  }

  void aTraceCanBeUsedAgainForABatchOfAnotherSize() {
    const Network<double> net = mixedNetwork<double>();
    Trace<double> used, fresh;
    forward(net, normals<double>(50, 3, "other"), used);
    forward(net, normals<double>(7, 3, "data"), used);
    forward(net, normals<double>(7, 3, "data"), fresh);
    QVERIFY(used.back().output() == fresh.back().output());
  }

  void predictionIsTheForwardPassWithoutBatchNorm() {
    Network<double> net = mixedNetwork<double>();
    net.layers[1].norm.reset();
    net.layers[2].norm.reset();
    Trace<double> trace;
    const Matrix<double> x = normals<double>(9, 3, "data");
    forward(net, x, trace);
    QVERIFY(predict(net, x) == trace.back().output());
  }

  void penaltiesPullTowardsZero() {
    const Network<double> net = mixedNetwork<double>();
    Gradient<double> plain = gradientOf(net), pulled = plain;
    addPenalty(net, {0.25, 0.5}, pulled);
    const double w = net.layers[0].w(2, 1);
    QVERIFY(std::fabs(pulled[0].w(2, 1) - plain[0].w(2, 1) - (w > 0 ? 0.25 : -0.25) - w) < 1e-15);
    QVERIFY(pulled[0].b == plain[0].b);
    QVERIFY(penaltyOf(net, {0, 0.5}) > 0 && penaltyOf(net, {}) == 0);
  }
};

ALAB_TEST(TestNetwork)
#include "tst_network.moc"
