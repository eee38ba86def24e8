#include "core/train/trainer.h"

#include <QTest>
#include <set>

#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Trainer<double> trainerFor(const char* id, const TrainSettings& settings, std::size_t points = 25,
                           std::size_t run = 0) {
  return Trainer<double>(settings, starterNamed(settings, id), ringData<double>(points, settings.output),
                         run);
}

}  // namespace

class TestTrainer : public QObject {
  Q_OBJECT

 private slots:
  /// By another way: one batch of all samples is a step against the gradient of the mean loss.
  void aFullBatchIsOneStepAgainstTheMeanGradient() {
    const TrainSettings settings{.hidden = {{3, {}}}, .optimizer = {.rate = 0.5}, .batch = 25};
    Trainer<double> trainer = trainerFor("tanh", settings);
    const Network<double> before = trainer.network();
    const auto loss = [&](double step) {
      Network<double> moved = before;
      moved.layers[0].w(1, 0) += step;
      const Samples<double>& samples = trainer.data().train;
      Matrix<double> ignored;
      return lossOf(Loss::BinaryCrossEntropy, predict(moved, samples.x), samples.targets, ignored);
    };
    const double slope = (loss(1e-5) - loss(-1e-5)) / 2e-5;
    trainer.trainBatch();
    QCOMPARE(trainer.epoch(), std::size_t(1));
    QVERIFY(std::fabs(trainer.network().layers[0].w(1, 0) - before.layers[0].w(1, 0) + 0.5 * slope) < 1e-9);
  }

  void theLastBatchOfAnEpochTakesWhatIsLeft() {
    Trainer<double> trainer = trainerFor("relu", {.batch = 10});
    trainer.trainBatch();
    trainer.trainBatch();
    QCOMPARE(trainer.place(), std::size_t(20));
    trainer.trainBatch();
    QCOMPARE(trainer.place(), std::size_t(0));
    QCOMPARE(trainer.epoch(), std::size_t(1));
  }

  /// PReLU and leaky ReLU are one function, of which the first one learns its slope.
  void aFunctionThatChangesLeavesTheWeightsTheirMemory() {
    for (const Optimizer optimizer : {Optimizer::Adam, Optimizer::Momentum, Optimizer::RmsProp}) {
      TrainSettings settings{.hidden = {{4, {}}, {4, {}}},
                             .optimizer = {.optimizer = optimizer, .rate = 0.01}};
      settings.learn = LearnParams::PerLayer;
      Trainer<double> learned = trainerFor("prelu", settings);
      for (int i = 0; i < 5; ++i) learned.trainEpoch();
      Trainer<double> fixed = learned;
      learned.change(Function(builtIn("prelu"), {0.25}));
      fixed.change(Function(builtIn("leaky_relu"), {0.25}));
      for (Trainer<double>* one : {&learned, &fixed}) one->trainBatch();
      for (std::size_t l = 0; l < 3; ++l)
        QVERIFY(learned.network().layers[l].w == fixed.network().layers[l].w);
      fixed.change(Function(builtIn("prelu"), {0.25}));  // and back
      fixed.trainEpoch();
      QVERIFY(!fixed.hasDiverged());
    }
  }

  void biasesInFrontOfBatchNormStayWhereTheyStart() {
    for (const Optimizer optimizer : {Optimizer::Sgd, Optimizer::AdamW}) {
      TrainSettings settings{.hidden = {{3, {}}}, .optimizer = {.optimizer = optimizer, .rate = 0.1}};
      settings.norm = TrainNorm::BatchBefore;
      Trainer<double> trainer = trainerFor("tanh", settings);
      const std::vector<double> start = trainer.network().layers[0].b;
      for (int i = 0; i < 3; ++i) trainer.trainEpoch();
      QVERIFY(trainer.network().layers[0].b == start);
      QVERIFY(trainer.network().layers[1].b != std::vector<double>(1));
    }
  }

  void aCopyGoesOnAsTheOriginalDoes() {
    Trainer<double> one = trainerFor("selu", {.dropout = 0.2});
    one.trainEpoch();
    Trainer<double> copy = one;
    for (Trainer<double>* each : {&one, &copy}) each->trainEpoch();
    QVERIFY(one.network().layers[0].w == copy.network().layers[0].w);
  }

  void theSameSeedGivesTheSameBits() {
    Trainer<double> a = trainerFor("gelu", {.dropout = 0.2}), b = trainerFor("gelu", {.dropout = 0.2});
    for (int i = 0; i < 3; ++i) a.trainEpoch(), b.trainEpoch();
    QVERIFY(a.network().layers[1].w == b.network().layers[1].w);
    Trainer<double> other = trainerFor("gelu", {.dropout = 0.2}, 25, 1);
    QVERIFY(!(other.network().layers[0].w == trainerFor("gelu", {}).network().layers[0].w));
  }

  void functionsStartWithTheSameNumbersAtTheirOwnScale() {
    const TrainSettings settings{.start = StartWeights::KeepsSignal};
    const auto tanh = trainerFor("tanh", settings).network(), relu = trainerFor("relu", settings).network();
    const double ratio = tanh.layers[0].w(0, 0) / relu.layers[0].w(0, 0);
    QVERIFY(std::fabs(ratio - 1) > 0.01);
    QVERIFY(std::fabs(tanh.layers[1].w(3, 4) / relu.layers[1].w(3, 4) - ratio) < 1e-12);
  }

  /// GELU has none without biases.
  void startWeightsThatDoNotExistAreTold() {
    const TrainSettings settings{.start = StartWeights::EdgeOfChaos};
    QVERIFY(startersFor(settings, {functionNamed("relu")}, {2, 1}));
    const auto starters = startersFor(settings, {functionNamed("relu"), functionNamed("gelu")}, {2, 1});
    QVERIFY(!starters);
    QCOMPARE(starters.error().line(),
             std::string("edge-of-chaos does not exist for gelu: choose other start weights"));
  }

  void equalLayersShareTheirLaw() {
    const TrainSettings settings{.hidden = {{8, {}}, {8, {}}, {8, {}}, {8, functionNamed("relu")}, {5, {}}},
                                 .start = StartWeights::KeepsSignal};
    const std::vector<ScaledLaw> laws = starterNamed(settings, "tanh").laws;
    QCOMPARE(laws.size(), std::size_t(6));
    QVERIFY(laws[0] != laws[1] && laws[1] == laws[2] && laws[2] != laws[3]);
    QVERIFY(laws[4] == laws[2]);  // the same function and number of inputs
  }

  void aLayerMayHaveAFunctionOfItsOwn() {
    const TrainSettings settings{.hidden = {{4, functionNamed("sin")}, {4, {}}}};
    Trainer<double> trainer = trainerFor("relu", settings);
    QVERIFY(trainer.network().layers[0].activation->card().id == "sin");
    trainer.change(functionNamed("tanh"));
    QVERIFY(trainer.network().layers[0].activation->card().id == "sin");
    QVERIFY(trainer.network().layers[1].activation->card().id == "tanh");
  }

  void aTooLargeRateEndsInDivergenceNotInACrash() {
    Trainer<double> trainer =
        trainerFor("identity", {.output = OutputPair::IdentitySquared, .optimizer = {.rate = 50}});
    for (int i = 0; i < 200 && !trainer.hasDiverged(); ++i) trainer.trainEpoch();
    QVERIFY(trainer.hasDiverged());
  }

  void aClippedGradientMovesNoFurtherThanItsLimit() {
    const TrainSettings settings{.optimizer = {.rate = 1}, .clip = 1e-3, .batch = 25};
    Trainer<double> trainer = trainerFor("tanh", settings);
    const Network<double> before = trainer.network();
    trainer.trainBatch();
    double squares = 0;
    for (std::size_t l = 0; l < before.layers.size(); ++l) {
      const auto& from = before.layers[l];
      const auto& to = trainer.network().layers[l];
      for (std::size_t i = 0; i < from.w.all().size(); ++i)
        squares += std::pow(to.w.all()[i] - from.w.all()[i], 2);
      for (std::size_t i = 0; i < from.b.size(); ++i) squares += std::pow(to.b[i] - from.b[i], 2);
    }
    QVERIFY(std::sqrt(squares) <= 1e-3 && std::sqrt(squares) > 0.99e-3);
  }

  void learnedParametersMoveWithTheRest() {
    Trainer<double> layers = trainerFor("prelu", {.learn = LearnParams::PerLayer});
    Trainer<double> units = trainerFor("prelu", {.learn = LearnParams::PerUnit});
    Trainer<double> fixed = trainerFor("prelu", {});
    for (Trainer<double>* trainer : {&layers, &units, &fixed})
      for (int i = 0; i < 5; ++i) trainer->trainEpoch();
    QVERIFY(layers.network().layers[0].activation->params[0] != 0.25);
    QCOMPARE(fixed.network().layers[0].activation->params[0], 0.25);
    const auto slopes = units.network().layers[0].paramsOfUnit.all();
    QCOMPARE(std::set<double>(slopes.begin(), slopes.end()).size(), std::size_t(8));
  }

  void oneWeightCanBeEdited() {
    Trainer<double> trainer = trainerFor("relu", {});
    trainer.edit([](Network<double>& network) { network.layers[2].b[0] = 7; });
    QCOMPARE(trainer.network().layers[2].b[0], 7.0);
  }
};

ALAB_TEST(TestTrainer)
#include "tst_trainer.moc"
