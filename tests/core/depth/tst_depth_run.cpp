// A whole experiment against single runs of its parts, and its promises: the same numbers whatever the
// workers, an end on request, bounded memory.
#include "core/depth/depth_run.h"

#include <QTest>
#include <atomic>
#include <cmath>
#include <thread>

#include "core/activation/catalogue.h"
#include "tests/core/depth/stack_factors.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<Function> functions(std::initializer_list<std::string_view> ids) {
  std::vector<Function> list;
  for (const std::string_view id : ids) list.emplace_back(builtIn(id));
  return list;
}

DepthSettings smallSettings() {
  DepthSettings s;
  s.layers = 6, s.width = 12, s.batch = 8, s.nets = 3;
  s.format = NumberFormat::Float64;
  return s;
}

/// Pieces taken by four threads, the last one first.
class FourThreads : public Workers {
 public:
  std::size_t count() const override { return 4; }
  void forEach(std::size_t pieces, const Work& work) override {
    std::atomic<std::size_t> left = pieces;
    std::vector<std::jthread> threads;
    for (std::size_t worker = 0; worker < count(); ++worker)
      threads.emplace_back([&, worker] {
        for (std::size_t next = left--; next > 0 && next <= pieces; next = left--) work(next - 1, worker);
      });
  }
};

/// One function through one net, without the experiment.
StackResult alone(const Function& function, const DepthSettings& s, std::size_t net) {
  const ScaledLaw law = *lawOf(s, function);
  return *StackRunner<double>().run(function, law, s, randomStack<double>(s, law.law, net));
}

}  // namespace

class TestDepthRun : public QObject {
  Q_OBJECT

 private slots:
  void everyFunctionMeetsTheSameNets() {
    const auto all = functions({"tanh", "relu"});
    const DepthSettings s = smallSettings();
    OneWorker worker;
    const DepthResult result = runDepth(all, s, worker);
    QCOMPARE(result.progress, 1.0);
    for (std::size_t f = 0; f < all.size(); ++f) {
      QCOMPARE(result.curves[f]->nets, s.nets);
      std::vector<double> kept;
      for (std::size_t net = 0; net < s.nets; ++net) kept.push_back(keptOf(alone(all[f], s, net)));
      QCOMPARE(result.curves[f]->summary.kept().median, bandOf(kept).median);
    }
  }

  void workersDoNotMatter() {
    const auto all = functions({"tanh", "relu", "gelu", "sigmoid", "mish"});
    const DepthSettings s = smallSettings();
    OneWorker one;
    FourThreads many;
    const DepthResult a = runDepth(all, s, one), b = runDepth(all, s, many);
    for (std::size_t f = 0; f < all.size(); ++f)
      for (std::size_t l = 0; l < s.layers; ++l) {
        QCOMPARE(a.curves[f]->summary.layers[l].rmsD.upper, b.curves[f]->summary.layers[l].rmsD.upper);
        QCOMPARE(a.curves[f]->summary.layers[l].rmsA.median, b.curves[f]->summary.layers[l].rmsA.median);
      }
  }

  /// relu under He keeps the gradient exactly; sigmoid's signal has settled after six layers.
  void theoryGoesWithPlainStacksOnly() {
    DepthSettings s = smallSettings();
    OneWorker worker;
    const DepthResult plain = runDepth(functions({"relu", "sigmoid"}), s, worker);
    QVERIFY(std::abs(*meanFactor(plain.curves[0]->theory) - 1) < 1e-12);
    const double settled = fixedPoint(Function(builtIn("sigmoid")), {2, 0})->chi1;
    QVERIFY(std::abs(plain.curves[1]->theory.back().chi1 / settled - 1) < 1e-3);
    s.norm = StackNorm::LayerBefore;
    QVERIFY(runDepth(functions({"relu"}), s, worker).curves[0]->theory.empty());
    s.norm = StackNorm::None, s.residual = true;
    QVERIFY(runDepth(functions({"relu"}), s, worker).curves[0]->theory.empty());
    s.residual = false, s.start = StartWeights::Constant, s.given = 0.1;
    QVERIFY(runDepth(functions({"relu"}), s, worker).curves[0]->theory.empty());
  }

  void aFunctionWithoutStartWeightsIsLeftOut() {
    DepthSettings s = smallSettings();
    s.start = StartWeights::EdgeOfChaos;
    OneWorker worker;
    const DepthResult result = runDepth(functions({"gelu", "relu"}), s, worker);
    QVERIFY(!result.curves[0]->law && result.curves[0]->nets == 0);
    QCOMPARE(result.curves[1]->nets, s.nets);
    QCOMPARE(result.progress, 1.0);
    QCOMPARE(runDepth(functions({"gelu"}), s, worker).progress, 1.0);
  }

  void resultsComeAsTheyAreFound() {
    DepthSettings s = smallSettings();
    s.histogramBins = 4;
    std::vector<std::size_t> nets;
    double progress = 0;
    bool isSteady = true;
    const DepthSink sink = {.result =
                                [&](const DepthResult& result) {
                                  nets.push_back(result.curves[0]->nets);
                                  isSteady =
                                      isSteady && !result.curves[0]->firstNet->layers[0].a.share.empty();
                                },
                            .progress =
                                [&](double done) {
                                  isSteady = isSteady && done >= progress;
                                  progress = done;
                                }};
    OneWorker worker;
    runDepth(functions({"tanh"}), s, worker, sink);
    QCOMPARE(nets, (std::vector<std::size_t>{1, 2, 3}));
    QCOMPARE(progress, 1.0);
    QVERIFY(isSteady);
  }

  /// The window reads them while the next nets run.
  void whatWasToldStaysAsItIs() {
    std::vector<DepthResult> told;
    const DepthSink sink = {.result = [&](const DepthResult& result) { told.push_back(result); },
                            .progress = {}};
    OneWorker worker;
    const DepthResult result = runDepth(functions({"tanh", "relu"}), smallSettings(), worker, sink);
    QCOMPARE(told.size(), std::size_t(6));
    for (std::size_t net = 1; net <= 3; ++net) QCOMPARE(told[2 * net - 1].curves[1]->nets, net);
    QCOMPARE(told[3].curves[0], told[2].curves[0]);  // shared, not copied
    QCOMPARE(result.curves, told.back().curves);
  }

  void stopEndsIt() {
    DepthSettings s = smallSettings();
    s.nets = 1000;
    std::stop_source source;
    const DepthSink sink = {.result = [&](const DepthResult&) { source.request_stop(); }, .progress = {}};
    OneWorker worker;
    const DepthResult result = runDepth(functions({"tanh"}), s, worker, sink, source.get_token());
    QVERIFY(result.progress < 1);
    QCOMPARE(result.curves[0]->nets, std::size_t(1));
  }

  void memoryIsBounded() {
    DepthSettings s = smallSettings();
    QVERIFY(!problemWith(s, 64));
    s.layers = 1000, s.nets = 1000, s.width = 16;
    QVERIFY(!problemWith(s) && problemWith(s, 12));
    QVERIFY(problemWith(s, 12)->line().find("fewer nets") != std::string::npos);
  }
};

ALAB_TEST(TestDepthRun)
#include "tst_depth_run.moc"
