#include "ui/panels/train/cards/runs_card.h"

#include "core/state/fields.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/stepper.h"

namespace alab {
namespace {

template <auto member>
constexpr auto getCount = [](const TrainState& train) { return double(train.training.*member); };
template <auto member>
constexpr auto setCount = [](TrainState& train, double value) {
  train.training.*member = static_cast<std::remove_reference_t<decltype(train.training.*member)>>(value);
};

const TrainNumber epochs = {
    [] {
      return countSpec(RunsCard::tr("Epochs"), RunsCard::tr("where a run ends"), {1, 1e6}, 200, Scale::Log);
    },
    getCount<&TrainSettings::epochs>, setCount<&TrainSettings::epochs>};

const TrainNumber stopLoss = {[] {
                                return NumberSpec{.label = RunsCard::tr("Stop at a loss of"),
                                                  .description = RunsCard::tr("test; 0: never"),
                                                  .slider = {0, 1},
                                                  .domain = {.lower = 0, .upper = 1e6},
                                                  .initial = 0,
                                                  .marks = {0, 0.05},
                                                  .play = NumberSpec::Play::None};
                              },
                              [](const TrainState& train) { return train.training.stopLoss; },
                              [](TrainState& train, double value) { train.training.stopLoss = value; }};

const TrainNumber patience = {
    [] {
      return countSpec(RunsCard::tr("Stop without progress"),
                       RunsCard::tr("a run ends after so many epochs without a smaller test loss; 0: never"),
                       {0, 1e6}, 0);
    },
    getCount<&TrainSettings::patience>, setCount<&TrainSettings::patience>};

const TrainNumber seeds = {
    [] {
      return countSpec(RunsCard::tr("Seeds"),
                       RunsCard::tr("runs of every function, for median and band, 1 to 50"), {1, 50}, 5);
    },
    getCount<&TrainSettings::seeds>, setCount<&TrainSettings::seeds>};

const TrainNumber seed = {[] {
                            return countSpec(RunsCard::tr("First seed"),
                                             RunsCard::tr("of all that is random"), {0, largestSeed}, 1);
                          },
                          getCount<&TrainSettings::seed>, setCount<&TrainSettings::seed>};

const TrainChoice schedule = {
    [] {
      TrainChoice::Texts texts = {
          RunsCard::tr("Rate over time"), RunsCard::tr("How the learning rate goes on over the epochs"), {}};
      for (const Schedule each : schedules()) texts.choices += scheduleName(each);
      return texts;
    },
    [](const TrainState& train) { return int(train.training.schedule); },
    [](TrainState& train, int index) { train.training.schedule = schedules()[std::size_t(index)]; }};

const TrainNumber scheduleEpochs = {
    [] {
      return countSpec(RunsCard::tr("Epochs per step"),
                       RunsCard::tr("epochs from one step of the rate to the next"), {1, 1e6}, 50,
                       Scale::Log);
    },
    getCount<&TrainSettings::scheduleEpochs>, setCount<&TrainSettings::scheduleEpochs>};

const TrainNumber scheduleFactor = {
    [] {
      return NumberSpec{.label = RunsCard::tr("Factor"),
                        .description = RunsCard::tr("factor of every step"),
                        .slider = {0, 1},
                        .domain = {.lower = 0, .upper = 1},
                        .initial = 0.1,
                        .marks = {0.1, 0.5},
                        .play = NumberSpec::Play::None};
    },
    [](const TrainState& train) { return train.training.scheduleFactor; },
    [](TrainState& train, double value) { train.training.scheduleFactor = value; }};

NumberSpec penaltySpec(const QString& label, const QString& description) {
  return {.label = label,
          .description = description,
          .slider = {0, 0.1},
          .domain = {.lower = 0, .upper = 1000},
          .initial = 0,
          .marks = {0, 0.001, 0.01},
          .play = NumberSpec::Play::None};
}

const TrainNumber l1 = {[] { return penaltySpec(QStringLiteral("L1"), RunsCard::tr("pulls weights to 0")); },
                        [](const TrainState& train) { return train.training.penalty.l1; },
                        [](TrainState& train, double value) { train.training.penalty.l1 = value; }};

const TrainNumber l2 = {
    [] { return penaltySpec(QStringLiteral("L2"), RunsCard::tr("makes weights smaller")); },
    [](const TrainState& train) { return train.training.penalty.l2; },
    [](TrainState& train, double value) { train.training.penalty.l2 = value; }};

const TrainNumber clip = {[] {
                            return NumberSpec{.label = RunsCard::tr("Gradient clipping"),
                                              .description = RunsCard::tr("0: none"),
                                              .slider = {0, 10},
                                              .domain = {.lower = 0, .upper = 1e6},
                                              .initial = 0,
                                              .marks = {0, 1},
                                              .play = NumberSpec::Play::None};
                          },
                          [](const TrainState& train) { return train.training.clip; },
                          [](TrainState& train, double value) { train.training.clip = value; }};

}  // namespace

RunsCard::RunsCard(Document& document, QWidget* parent) : TrainCard(document, Folding::Folded, parent) {
  addStepper(epochs, Effect::Live);
  addSlider(stopLoss, Effect::Live);
  addStepper(patience, Effect::Live);
  addStepper(seeds, Effect::Restarts);
  addStepper(seed, Effect::Restarts);
  addChoice(schedule, Effect::Live);
  m_scheduleEpochs = addStepper(scheduleEpochs, Effect::Live);
  m_scheduleFactor = addSlider(scheduleFactor, Effect::Live);
  for (const TrainNumber& setting : {l1, l2, clip}) addSlider(setting, Effect::Live);
  retranslate();
}

void RunsCard::refresh() {
  TrainCard::refresh();
  const bool isStepped = train().training.schedule == Schedule::Step;
  m_scheduleEpochs->setVisible(isStepped);
  m_scheduleFactor->setVisible(isStepped);
}

void RunsCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("More: runs and regularisation"));
}

}  // namespace alab
