// The cards with one setting for each slider, stepper or box.
#include <QLabel>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/cards/card_support.h"
#include "ui/panels/train/cards/layers_card.h"
#include "ui/panels/train/cards/network_card.h"
#include "ui/panels/train/cards/output_card.h"
#include "ui/panels/train/cards/rate_card.h"
#include "ui/panels/train/cards/runs_card.h"
#include "ui/panels/train/restart.h"
#include "ui/panels/train/train_names.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

int indexOf(OutputPair pair) {
  return int(std::ranges::find(outputPairs(), pair) - outputPairs().begin());
}

bool hasText(const QWidget& card, const QString& text) {
  for (const auto* label : card.findChildren<QLabel*>())
    if (label->text() == text) return true;
  return false;
}

}  // namespace

class TestTrainCards : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void layersComeAndGo() {
    ShownCard<NetworkCard> card(trainState());
    enter(stepperOf(card, u"Hidden layers"_s), 5);
    QCOMPARE(card.train().training.hidden.size(), std::size_t(5));
    enter(stepperOf(card, u"Hidden layers"_s), 0);
    QVERIFY(card.train().training.hidden.empty());
    QVERIFY(!stepperOf(card, u"Neurons in each"_s).isEnabled());
    card.document.undoStack().undo();
    QCOMPARE(stepperOf(card, u"Hidden layers"_s).value(), 5.0);
  }

  void allLayersAreEquallyWideAndNewOnesToo() {
    ShownCard<NetworkCard> card(trainState());
    enter(stepperOf(card, u"Neurons in each"_s), 24);
    enter(stepperOf(card, u"Hidden layers"_s), 3);
    for (const HiddenLayer& layer : card.train().training.hidden) QCOMPARE(layer.units, std::size_t(24));
  }

  void newLayersHaveNoFunctionOfTheirOwn() {
    LabState state = trainState();
    state.train.training.hidden.back().function = Function(builtIn("relu"));
    ShownCard<NetworkCard> card(state);
    enter(stepperOf(card, u"Hidden layers"_s), 3);
    QVERIFY(card.train().training.hidden[1].function && !card.train().training.hidden[2].function);
  }

  void theSizesAreThoseOfTheNetwork_data() {
    QTest::addColumn<DataKind>("kind");
    QTest::addColumn<QString>("sizes");
    QTest::newRow("two classes") << DataKind::Circle << u"2 → 8 → 8 → 1"_s;
    QTest::newRow("three classes") << DataKind::Iris << u"4 → 8 → 8 → 3"_s;
    QTest::newRow("labels") << DataKind::Discs << u"2 → 8 → 8 → 3"_s;
    QTest::newRow("values") << DataKind::Sine << u"1 → 8 → 8 → 1"_s;
  }
  void theSizesAreThoseOfTheNetwork() {
    QFETCH(const DataKind, kind);
    QFETCH(const QString, sizes);
    QVERIFY(hasText(ShownCard<NetworkCard>(withData(kind)).card, sizes));
  }

  void featuresAndSoftmaxCount() {
    TrainState train;
    train.data.features.set(InputFeature::SinX1, true);
    train.training.output = OutputPair::SoftmaxCrossEntropy;
    train.training.hidden = {{.units = 3, .function = {}}};
    QCOMPARE(sizesText(train.training, shapeOfSet(train.data)), u"3 → 3 → 2"_s);
  }

  void theRateIsADragAndTheBatchAStep() {
    ShownCard<RateCard> card(trainState());
    drag(card.slider(u"Learning rate"_s), 0.1, 0.3);
    enter(stepperOf(card, u"Batch size"_s), 50);
    QCOMPARE(card.train().training.optimizer.rate, 0.3);
    QCOMPARE(card.train().training.batch, std::size_t(50));
    QCOMPARE(card.steps(), 2);
  }

  void everyOptimizerIsOffered() {
    ShownCard<RateCard> card(trainState());
    QCOMPARE(card.box(u"Optimiser"_s).count(), int(Optimizer::AdamW) + 1);
    for (int i = card.box(u"Optimiser"_s).count() - 1; i >= 0; --i) {
      card.choose(i, u"Optimiser"_s);
      QCOMPARE(int(card.train().training.optimizer.optimizer), i);
      QCOMPARE(card.box(u"Optimiser"_s).currentText(), optimizerName(Optimizer(i)));
    }
  }

  void onlyWhatTheOptimizerHasIsShown_data() {
    QTest::addColumn<int>("optimizer");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("sgd") << int(Optimizer::Sgd) << QStringList();
    QTest::newRow("nesterov") << int(Optimizer::Nesterov) << QStringList{u"Momentum"_s};
    QTest::newRow("rmsprop") << int(Optimizer::RmsProp) << QStringList{u"Memory of squares"_s};
    QTest::newRow("adam") << int(Optimizer::Adam) << QStringList{u"β₁"_s, u"β₂"_s};
    QTest::newRow("adamw") << int(Optimizer::AdamW) << QStringList{u"β₁"_s, u"β₂"_s, u"Weight decay"_s};
  }
  void onlyWhatTheOptimizerHasIsShown() {
    QFETCH(const int, optimizer);
    QFETCH(const QStringList, shown);
    ShownCard<RateCard> card(trainState());
    card.choose(optimizer, u"Optimiser"_s);
    for (const QString& name : {u"Momentum"_s, u"Memory of squares"_s, u"β₁"_s, u"β₂"_s, u"Weight decay"_s})
      QCOMPARE(!card.slider(name).isHidden(), shown.contains(name));
  }

  void whatAnOptimizerHasIsEdited() {
    LabState state = trainState();
    state.train.training.optimizer.optimizer = Optimizer::Momentum;
    ShownCard<RateCard> card(state);
    drag(card.slider(u"Momentum"_s), 0.8, 0.5);
    QCOMPARE(card.train().training.optimizer.momentum, 0.5);
  }

  void normDropoutBiasAndLearning() {
    ShownCard<LayersCard> card(trainState());
    card.choose(2, u"Batch norm"_s);
    card.choose(1, u"Learn α, β"_s);
    drag(card.slider(u"Dropout"_s), 0.1, 0.5);
    drag(card.slider(u"Start bias"_s), 0.1, -1);
    const TrainSettings& training = card.train().training;
    QCOMPARE(training.norm, TrainNorm::BatchAfter);
    QCOMPARE(training.learn, LearnParams::PerLayer);
    QCOMPARE(training.dropout, 0.5);
    QCOMPARE(training.startBias, -1.0);
    QCOMPARE(card.steps(), 4);
  }

  void everyLayerCanHaveAFunctionOfItsOwn() {
    ShownCard<LayersCard> card(trainState());
    card.choose(1, u"Layer 2"_s);
    const auto& hidden = card.train().training.hidden;
    QVERIFY(!hidden[0].function);
    QCOMPARE(hidden[1].function, std::optional(Function(builtIn(commonIds()[0]))));
    card.choose(0, u"Layer 2"_s);
    QVERIFY(!card.train().training.hidden[1].function);
  }

  /// From a file or by command line.
  void aFunctionThatIsNotOfferedIsShownAllTheSame() {
    LabState state = trainState();
    state.train.training.hidden[0].function = Function(builtIn("leaky_relu"), {0.25});
    const ShownCard<LayersCard> card(state);
    QVERIFY(card.box(u"Layer 1"_s).currentText().contains(u"0.25"_s));
  }

  void thereAreAsManyRowsAsLayers() {
    ShownCard<LayersCard> card(trainState());
    for (const std::size_t layers : {0U, 3U, 8U}) {
      card.document.edit({}, {}, [layers](LabState& state) { state.train.training.hidden.resize(layers); });
      for (std::size_t i = 0; i < layers; ++i)
        QVERIFY(card.box(u"Layer %1"_s.arg(i + 1)).isVisibleTo(&card.card));
      int shown = 0;
      for (const auto* box : card.card.findChildren<QComboBox*>()) shown += box->isVisibleTo(&card.card);
      QCOMPARE(shown, int(layers) + 2);
    }
  }

  void everyOutputThatFitsIsOfferedAndTheOthersSayWhyNot_data() {
    QTest::addColumn<DataKind>("kind");
    for (const DataKind kind : {DataKind::Circle, DataKind::Iris, DataKind::Discs, DataKind::Sine})
      QTest::newRow(std::string(nameOf(kind)).c_str()) << kind;
  }
  void everyOutputThatFitsIsOfferedAndTheOthersSayWhyNot() {
    QFETCH(const DataKind, kind);
    const ShownCard<OutputCard> card(withData(kind));
    for (const OutputPair pair : outputPairs()) {
      const QStandardItem& item = itemOf(card.box(), indexOf(pair));
      QCOMPARE(item.isEnabled(), fits(pair, facts(kind).task));
      QCOMPARE(item.toolTip().isEmpty(), item.isEnabled());
    }
  }

  void theReasonIsThatOfThePair() {
    ShownCard<OutputCard> card(trainState());
    for (const OutputPair pair : outputPairs()) {
      card.choose(indexOf(pair));
      if (!fits(pair, Task::Binary)) continue;
      QCOMPARE(card.train().training.output, pair);
      QVERIFY(hasText(card.card, pairReason(pair, Task::Binary)));
    }
  }

  void automaticSaysWhatItMeans() {
    for (const Task task : {Task::Values, Task::Binary, Task::Classes, Task::Labels})
      QVERIFY(pairReason(OutputPair::Automatic, task)
                  .contains(pairReason(pairFor(OutputPair::Automatic, task), task)));
  }

  void aPairThatOtherDataLeftBehindSaysThatItDoesNotFit() {
    LabState state = withData(DataKind::Sine);
    state.train.training.output = OutputPair::SoftmaxCrossEntropy;
    QVERIFY(hasText(ShownCard<OutputCard>(state).card,
                    pairObstacle(OutputPair::SoftmaxCrossEntropy, Task::Values)));
  }

  void runsAndRegularisation() {
    ShownCard<RunsCard> card(trainState());
    enter(stepperOf(card, u"Epochs"_s), 500);
    enter(stepperOf(card, u"Seeds"_s), 9);
    enter(stepperOf(card, u"First seed"_s), 7);
    drag(card.slider(u"L1"_s), 0.01, 0.001);
    drag(card.slider(u"L2"_s), 0.01, 0.002);
    drag(card.slider(u"Gradient clipping"_s), 2, 1);
    const TrainSettings& training = card.train().training;
    QCOMPARE(training.epochs, std::size_t(500));
    QCOMPARE(training.seeds, std::size_t(9));
    QCOMPARE(training.seed, std::uint64_t(7));
    QCOMPARE(training.penalty, (Penalty{.l1 = 0.001, .l2 = 0.002}));
    QCOMPARE(training.clip, 1.0);
    QCOMPARE(card.steps(), 6);
  }

  void aSteppedRateHasItsSteps() {
    ShownCard<RunsCard> card(trainState());
    QVERIFY(stepperOf(card, u"Epochs per step"_s).isHidden());
    card.choose(int(Schedule::Step), u"Rate over time"_s);
    QVERIFY(!stepperOf(card, u"Epochs per step"_s).isHidden() && !card.slider(u"Factor"_s).isHidden());
    enter(stepperOf(card, u"Epochs per step"_s), 20);
    drag(card.slider(u"Factor"_s), 0.3, 0.5);
    QCOMPARE(card.train().training.scheduleEpochs, std::size_t(20));
    QCOMPARE(card.train().training.scheduleFactor, 0.5);
    card.choose(int(Schedule::Cosine), u"Rate over time"_s);
    QVERIFY(stepperOf(card, u"Epochs per step"_s).isHidden());
  }
};

ALAB_WIDGET_TEST(TestTrainCards)
#include "tst_train_cards.moc"
