// Every number in a shipped story of Depth is measured again in its own experiment, with its own seed, in
// both languages, and none is left unchecked.
#include <cmath>
#include <functional>

#include "core/activation/catalogue.h"
#include "core/depth/depth_run.h"
#include "tests/core/state/story_numbers.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Change = std::function<void(DepthSettings&)>;

DepthSettings settingsOf(const char* story, const Change& change) {
  DepthSettings settings = shipped(QString::fromLatin1(story))->state.depth.network;
  change(settings);
  return settings;
}

void nothing(DepthSettings&) {}

/// The experiment of a story, changed as the story asks for.
DepthSummary measured(const char* story, const char* id, const Change& change = nothing) {
  OneWorker worker;
  return runDepth({Function(builtIn(id))}, settingsOf(story, change), worker).curves[0]->summary;
}

double kept(const char* story, const char* id, const Change& change = nothing) {
  return measured(story, id, change).kept().median;
}

double perLayer(const char* story, const char* id, const Change& change = nothing) {
  const DepthSummary summary = measured(story, id, change);
  return std::pow(summary.kept().median, 1.0 / double(summary.layers.size() - 1));
}

double chainLeft(double w, double b) {
  ChainSettings settings = shipped(QStringLiteral("a_chain_of_sigmoids"))->state.depth.chain;
  settings.w = w, settings.b = b;
  return chain(Function(builtIn("sigmoid")), settings).front().left;
}

Numbers chainOfSigmoids() {
  const ChainSettings settings = shipped(QStringLiteral("a_chain_of_sigmoids"))->state.depth.chain;
  const auto layers = chain(Function(builtIn("sigmoid")), settings);
  const double factor = std::pow(layers.front().left, 1.0 / double(layers.size()));
  const Numbers asked = {whole(4), whole(-2), whole(5), fixed(-2.5, 1), fixed(0.25, 2)};
  return asked + Numbers{fixed(factor, 2), fixed(layers.front().left, 5), whole(chainLeft(4, -2)),
                         fixed(chainLeft(5, -2.5), 1)};
}

Numbers reluNeedsItsWeights() {
  const char* story = "relu_needs_its_weights";
  const auto he = [](DepthSettings& s) { s.start = StartWeights::HeNormal; };
  const Numbers asked = {whole(50), whole(1), whole(2), fixed(0.5, 1)};  // layers, sigma_w^2, E f'^2
  return asked + Numbers{fixed(perLayer(story, "relu"), 1), fixed(kept(story, "relu"), 8),
                         fixed(kept(story, "relu", he), 2)};
}

Numbers geluFadesLate() {
  const char* story = "gelu_fades_late";
  const auto ten = [](DepthSettings& s) { s.layers = 10; };
  const auto twenty = [](DepthSettings& s) { s.layers = 20; };
  const auto layerNorm = [](DepthSettings& s) { s.norm = StackNorm::LayerBefore; };
  const Numbers asked = {whole(50), whole(10), whole(20)};
  const Numbers after10 = {fixed(kept(story, "mish", ten), 2), fixed(kept(story, "gelu", ten), 2),
                           fixed(kept(story, "silu", ten), 2)};
  const Numbers after20 = {fixed(kept(story, "mish", twenty), 2), fixed(kept(story, "gelu", twenty), 2),
                           fixed(kept(story, "silu", twenty), 2)};
  return asked + after10 + after20 +
         Numbers{fixed(kept(story, "mish"), 2), fixed(kept(story, "gelu"), 6), fixed(kept(story, "silu"), 7),
                 fixed(perLayer(story, "gelu", layerNorm), 2)};
}

Numbers seluForwardAndBackward() {
  const char* story = "selu_forward_and_backward";
  const Numbers asked = {whole(50), whole(0), whole(1)};  // layers, mean and variance
  return asked + Numbers{fixed(measured(story, "selu").layers.back().rmsA.median, 2),
                         fixed(perLayer(story, "selu"), 2), fixed(kept(story, "selu"), 1)};
}

Numbers batchNorm() {
  const char* story = "batch_norm_rescues_and_explodes";
  const auto norm = [](DepthSettings& s) { s.norm = StackNorm::BatchBefore; };
  return {whole(50),
          fixed(kept(story, "relu"), 2),
          fixed(kept(story, "sigmoid", norm), 1),
          fixed(perLayer(story, "sigmoid", norm), 2),
          whole(100 * std::round(kept(story, "relu", norm) / 100)),
          fixed(perLayer(story, "relu", norm), 1)};
}

Numbers residuals() {
  const char* story = "residuals_need_a_small_branch";
  const auto small = [](DepthSettings& s) { s.branchScale = 0.14; };
  const auto first = [](DepthSettings& s) { s.norm = StackNorm::LayerFirst; };
  const Numbers asked = {whole(50), fixed(1 / std::sqrt(50), 2), whole(1), whole(10)};
  return asked + Numbers{fixed(perLayer(story, "relu"), 2), fixed(kept(story, "relu") / 1e10, 1),
                         fixed(perLayer(story, "relu", small), 2), fixed(kept(story, "relu", first), 1)};
}

Numbers float16() {
  const char* story = "gradients_in_float16";
  const double zeros = measured(story, "sigmoid").layers[2].zeroD;
  const auto scaled = [](DepthSettings& s) { s.topGradient = 1000; };
  const double left = measured(story, "sigmoid", scaled).layers[2].zeroD;
  // Half of the least denormal number, 2^-24, rounds to 0. From layer 3 to 14 there are 12.
  return {fixed(std::ldexp(1.0, -25), 8),
          whole(0),
          whole(12),
          whole(100 * zeros),
          whole(1000),
          whole(3),
          fixed(100 * left, 1)};
}

}  // namespace

class TestDepthStories : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void numbersAreMeasured_data() {
    QTest::addColumn<Numbers>("computed");
    QTest::newRow("a_chain_of_sigmoids") << chainOfSigmoids();
    QTest::newRow("relu_needs_its_weights") << reluNeedsItsWeights();
    QTest::newRow("gelu_fades_late") << geluFadesLate();
    QTest::newRow("selu_forward_and_backward") << seluForwardAndBackward();
    QTest::newRow("batch_norm_rescues_and_explodes") << batchNorm();
    QTest::newRow("residuals_need_a_small_branch") << residuals();
    QTest::newRow("gradients_in_float16") << float16();
  }
  void numbersAreMeasured() {
    QFETCH(const Numbers, computed);
    compareStory(computed);
  }

  void everyStoryOfThePageIsMeasured() { QCOMPARE(storiesOf("depth"), 7); }

  /// What the words between the numbers say.
  void wordsAreTrue() {
    const auto ten = [](DepthSettings& s) { s.layers = 10; };
    for (const char* id : {"gelu", "silu", "mish"})
      QVERIFY(verdictOn(kept("gelu_fades_late", id, ten)) == Verdict::Stable);
    const auto twenty = [](DepthSettings& s) { s.layers = 20; };
    QVERIFY(verdictOn(kept("gelu_fades_late", "silu", twenty)) == Verdict::Fades);
    QVERIFY(verdictOn(kept("gelu_fades_late", "gelu", twenty)) == Verdict::Stable);
    QVERIFY(kept("relu_needs_its_weights", "tanh") > 1e6 * kept("relu_needs_its_weights", "relu"));
    QVERIFY(kept("batch_norm_rescues_and_explodes", "sigmoid") < 1e-20);
    const auto small = [](DepthSettings& s) { s.branchScale = 0.14; };
    QCOMPARE(std::round(kept("residuals_need_a_small_branch", "relu", small)), 4.0);
  }

  void scalingTheLossBringsGradientsBack() {
    const char* story = "gradients_in_float16";
    QCOMPARE(measured(story, "sigmoid").layers[0].zeroD, 1.0);
    const auto scaled = [](DepthSettings& s) { s.topGradient = 1000; };
    QVERIFY(measured(story, "sigmoid", scaled).layers[2].zeroD < 0.005);
    const auto bfloat = [](DepthSettings& s) { s.format = NumberFormat::BFloat16; };
    QCOMPARE(measured(story, "sigmoid", bfloat).layers[0].zeroD, 0.0);
  }
};

ALAB_TEST(TestDepthStories)
#include "tst_depth_stories.moc"
