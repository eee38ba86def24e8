// A stack against the network of core/nn, against differences for norms and residuals, and its promises: the
// same bytes whoever runs it, and an end on request.
#include "core/depth/stack_run.h"

#include <QTest>
#include <cmath>
#include <thread>

#include "core/activation/catalogue.h"
#include "core/nn/network.h"
#include "tests/core/depth/stack_result.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DepthSettings stackSettings() {
  DepthSettings s;
  s.layers = 4, s.width = 6, s.batch = 5, s.sigmaB = 0.3;
  s.format = NumberFormat::Float64;
  s.weightGradients = true;
  return s;
}

/// W N^T of a layer by products with unit vectors: the numbers are packed.
Matrix<double> numbersOf(const LayerNumbers<double>& layer, std::size_t width) {
  Matrix<double> unit(width, width), numbers(width, width);
  for (std::size_t i = 0; i < width; ++i) unit(i, i) = 1;
  multiply<double>(1, unit.view(), layer.backward, numbers.view());
  return numbers;
}

Network<double> asNetwork(const Function& function, const DepthSettings& s,
                          const RandomStack<double>& stack) {
  Network<double> network;
  for (const LayerNumbers<double>& numbers : stack.layers) {
    Layer<double>& layer = network.layers.emplace_back(s.width, s.width);
    layer.w = numbersOf(numbers, s.width);
    for (double& w : layer.w.all()) w *= lawOf(s, function)->factor;
    layer.b = numbers.bias;
    layer.activation = function;
    if (s.norm == StackNorm::BatchBefore) layer.norm.emplace(s.width);
  }
  return network;
}

/// The sum of topGradient * output by plain steps, after z(i, j) of layer `at` has been moved by `step`.
double lossWith(const Network<double>& network, const DepthSettings& s, const RandomStack<double>& stack,
                std::size_t at, std::size_t i, std::size_t j, double step) {
  const bool isBatch = s.norm == StackNorm::BatchBefore || s.norm == StackNorm::BatchAfter;
  const NormalizeOver over = isBatch ? NormalizeOver::Samples : NormalizeOver::Units;
  Normalized<double> normalized;
  Matrix<double> a = stack.input;
  for (std::size_t l = 0; l < s.layers; ++l) {
    Matrix<double> input = a, z(s.batch, s.width);
    if (s.norm == StackNorm::LayerFirst) normalize(over, a, normalized), input = normalized.values;
    for (std::size_t row = 0; row < s.batch; ++row)
      std::ranges::copy(network.layers[l].b, z.row(row).begin());
    multiply<double>(1, input.view(), network.layers[l].w.view().transposed(), z.view(), Into::Add);
    if (s.norm == StackNorm::BatchBefore || s.norm == StackNorm::LayerBefore)
      normalize(over, z, normalized), z = normalized.values;
    if (l == at) z(i, j) += step;
    for (double& x : z.all()) x = network.layers[l].activation->at(x).f;
    if (s.norm == StackNorm::BatchAfter) normalize(over, z, normalized), z = normalized.values;
    for (std::size_t k = 0; k < z.all().size(); ++k)
      a.all()[k] = s.residual ? a.all()[k] + s.branchScale * z.all()[k] : z.all()[k];
  }
  return std::inner_product(a.all().begin(), a.all().end(), stack.topGradient.all().begin(), 0.0);
}

double rmsGradientByDifferences(const Function& function, const DepthSettings& s, std::size_t layer) {
  constexpr double step = 1e-5;
  const RandomStack<double> stack = randomStack<double>(s, WeightLaw::Normal, 0);
  const Network<double> network = asNetwork(function, s, stack);
  double squares = 0;
  for (std::size_t i = 0; i < s.batch; ++i)
    for (std::size_t j = 0; j < s.width; ++j)
      squares += std::pow(
          (lossWith(network, s, stack, layer, i, j, step) - lossWith(network, s, stack, layer, i, j, -step)) /
              (2 * step),
          2);
  return std::sqrt(squares / double(s.batch * s.width));
}

}  // namespace

class TestStackRun : public QObject {
  Q_OBJECT

 private slots:
  void itIsTheNetworkOfTheReference_data() {
    QTest::addColumn<bool>("isNormed");
    QTest::newRow("plain") << false;
    QTest::newRow("batch norm") << true;
  }
  void itIsTheNetworkOfTheReference() {
    QFETCH(const bool, isNormed);
    DepthSettings s = stackSettings();
    if (isNormed) s.norm = StackNorm::BatchBefore;
    const Function function(builtIn("swish"));
    const RandomStack<double> stack = randomStack<double>(s, WeightLaw::Normal, 0);
    const Network<double> network = asNetwork(function, s, stack);
    Trace<double> trace;
    Gradient<double> gradient;
    forward(network, stack.input, trace);
    Matrix<double> d = stack.topGradient;
    backward(network, stack.input, trace, d, gradient);
    const StackResult got = result("swish", s);
    for (std::size_t l = 0; l < s.layers; ++l) {
      QVERIFY(agrees(got.layers[l].rmsZ, rmsOf(trace[l].activationInput())));
      QVERIFY(agrees(got.layers[l].rmsA, rmsOf(trace[l].post)));
      QVERIFY(agrees(got.layers[l].rmsDw, rmsOf(gradient[l].w)));
    }
  }

  void gradientsAreSlopesWhateverTheStackIsMadeOf_data() {
    QTest::addColumn<int>("norm");
    QTest::addColumn<bool>("residual");
    const char* names[] = {"plain", "batch before", "batch after", "layer before", "layer first"};
    for (int norm = 0; norm < 5; ++norm)
      for (const bool residual : {false, true})
        QTest::addRow("%s%s", names[norm], residual ? " with residual" : "") << norm << residual;
  }
  void gradientsAreSlopesWhateverTheStackIsMadeOf() {
    QFETCH(const int, norm);
    QFETCH(const bool, residual);
    DepthSettings s = stackSettings();
    s.norm = static_cast<StackNorm>(norm);
    s.residual = residual;
    s.branchScale = 0.6;
    const StackResult got = result("tanh", s);
    for (const std::size_t l : {0, 2, 3})
      QVERIFY(agrees(got.layers[l].rmsD, rmsGradientByDifferences(Function(builtIn("tanh")), s, l), 1e-7));
  }

  void theSameSeedIsTheSameResult() {
    QCOMPARE(result("gelu", {}).layers[0].rmsD - result("gelu", {}).layers[0].rmsD, 0.0);
    DepthSettings other;
    other.seed = 2;
    QVERIFY(result("gelu", {}).layers[0].rmsD != result("gelu", other).layers[0].rmsD);
    QVERIFY(result("gelu", {}, 0).layers[0].rmsD != result("gelu", {}, 1).layers[0].rmsD);
  }

  void threadsChangeNothing() {
    const DepthSettings s = stackSettings();
    const RandomStack<double> stack = randomStack<double>(s, WeightLaw::Normal, 0);
    const std::array<std::string_view, 4> ids = {"relu", "gelu", "tanh", "selu"};
    std::array<double, 4> together;
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 0; i < ids.size(); ++i)
        threads.emplace_back([&, i] {
          const Function f(builtIn(ids[i]));
          together[i] = StackRunner<double>().run(f, *lawOf(s, f), s, stack)->layers[0].rmsD;
        });
    }
    for (std::size_t i = 0; i < ids.size(); ++i)
      QCOMPARE(together[i] - result(ids[i], s).layers[0].rmsD, 0.0);
  }

  void whatRanBeforeChangesNothing() {
    const DepthSettings s = stackSettings();
    DepthSettings deeper = s;
    deeper.layers = 9, deeper.batch = 11, deeper.norm = StackNorm::LayerFirst, deeper.residual = true;
    const Function f(builtIn("mish"));
    StackRunner<double> runner;
    runner.run(f, *lawOf(deeper, f), deeper, randomStack<double>(deeper, WeightLaw::Normal, 0));
    const auto again = runner.run(f, *lawOf(s, f), s, randomStack<double>(s, WeightLaw::Normal, 0));
    QCOMPARE(again->layers[0].rmsD - result("mish", s).layers[0].rmsD, 0.0);
  }

  void netsArePairedAcrossScalesAndDepths() {
    DepthSettings shallow = stackSettings(), deep = shallow, wide = shallow;
    deep.layers = 7;
    wide.start = StartWeights::LecunNormal;
    const StackResult a = result("identity", shallow), b = result("identity", deep),
                      c = result("identity", wide);
    QCOMPARE(a.layers[3].rmsZ - b.layers[3].rmsZ, 0.0);
    shallow.sigmaB = wide.sigmaB = 0;
    QVERIFY(
        agrees(result("relu", shallow).layers[0].rmsZ, std::sqrt(2) * result("relu", wide).layers[0].rmsZ));
  }

  void floatsFollowDoubles() {
    DepthSettings s;
    s.layers = 20;
    const StackResult narrow = result<float>("gelu", s);
    s.format = NumberFormat::Float64;
    const StackResult wide = result<double>("gelu", s);
    for (std::size_t l = 0; l < s.layers; ++l) {
      QVERIFY(agrees(narrow.layers[l].rmsD, wide.layers[l].rmsD, 1e-3));
      QVERIFY(agrees(narrow.layers[l].rmsZ, wide.layers[l].rmsZ, 1e-3));
    }
  }

  void everyLayerIsReported() {
    const DepthSettings s = stackSettings();
    std::vector<std::size_t> reached;
    const Function f(builtIn("tanh"));
    StackRunner<double>().run(f, *lawOf(s, f), s, randomStack<double>(s, WeightLaw::Normal, 0),
                              [&](const StackResult& r) { reached.push_back(r.reached); });
    QCOMPARE(reached, (std::vector<std::size_t>{4, 4, 4, 4, 3, 2, 1, 0}));
  }

  void aStopIsHeardInTheNextLayer() {
    const DepthSettings s = stackSettings();
    const Function f(builtIn("tanh"));
    const RandomStack<double> stack = randomStack<double>(s, WeightLaw::Normal, 0);
    for (const int layers : {1, 3, 6}) {
      std::stop_source source;
      int told = 0;
      const auto stopped = StackRunner<double>().run(
          f, *lawOf(s, f), s, stack,
          [&](const StackResult&) {
            if (++told == layers) source.request_stop();
          },
          source.get_token());
      QVERIFY(!stopped);
      QCOMPARE(told, layers);
    }
  }

  void aStoppedDrawingIsNoStack() {
    std::stop_source source;
    source.request_stop();
    const DepthSettings s = stackSettings();
    const auto stack = randomStack<double>(s, WeightLaw::Normal, 0, source.get_token());
    QVERIFY(stack.layers.empty());
    const Function f(builtIn("tanh"));
    QVERIFY(!StackRunner<double>().run(f, *lawOf(s, f), s, stack));
  }

  /// A picture cannot show more than some sixty of them.
  void deepStacksHaveHistogramsHereAndThere() {
    DepthSettings s = stackSettings();
    s.layers = 130;
    s.histogramBins = 4;
    const StackResult deep = result("tanh", s);
    for (std::size_t l = 0; l < s.layers; ++l) QCOMPARE(deep.layers[l].d.share.empty(), l % 3 != 0);
  }

  void histogramsAreThereOnRequest() {
    DepthSettings s = stackSettings();
    QVERIFY(result("relu", s).layers[1].a.share.empty());
    s.histogramBins = 12;
    const LayerStatistics layer = result("relu", s).layers[1];
    for (const Histogram& h : {layer.z, layer.a, layer.d}) {
      QCOMPARE(h.share.size(), std::size_t(12));
      QVERIFY(std::fabs(std::accumulate(h.share.begin(), h.share.end(), 0.0) - 1) < 1e-12);
    }
  }
};

ALAB_TEST(TestStackRun)
#include "tst_stack_run.moc"
