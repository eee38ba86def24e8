#include "ui/panels/train/cards/rate_card.h"

#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

const TrainNumber rate = {[] {
                            return NumberSpec{.label = RateCard::tr("Learning rate"),
                                              .slider = {1e-4, 10},
                                              .domain = {.lower = 1e-9, .upper = 1000},
                                              .initial = 0.03,
                                              .scale = Scale::Log,
                                              .marks = {0.003, 0.03, 0.3, 1},
                                              .play = NumberSpec::Play::None};
                          },
                          [](const TrainState& train) { return train.training.optimizer.rate; },
                          [](TrainState& train, double value) { train.training.optimizer.rate = value; }};

const TrainNumber batch = {
    [] {
      return countSpec(RateCard::tr("Batch size"), RateCard::tr("samples in one step, 1 to 5000"), {1, 5000},
                       10, Scale::Log);
    },
    [](const TrainState& train) { return double(train.training.batch); },
    [](TrainState& train, double value) { train.training.batch = std::size_t(value); }};

constexpr Optimizer optimizers[] = {Optimizer::Sgd,     Optimizer::Momentum, Optimizer::Nesterov,
                                    Optimizer::RmsProp, Optimizer::Adagrad,  Optimizer::Adam,
                                    Optimizer::AdamW};

const TrainChoice optimizer = {
    [] {
      TrainChoice::Texts texts = {
          RateCard::tr("Optimiser"), RateCard::tr("What makes a step of a gradient"), {}};
      for (const Optimizer each : optimizers) texts.choices += optimizerName(each);
      return texts;
    },
    [](const TrainState& train) { return int(train.training.optimizer.optimizer); },
    [](TrainState& train, int index) { train.training.optimizer.optimizer = optimizers[index]; }};

}  // namespace

RateCard::RateCard(Document& document, QWidget* parent) : TrainCard(document, Folding::Fixed, parent) {
  addSlider(rate, Effect::Live);
  addChoice(optimizer, Effect::Restarts);
  addStepper(batch, Effect::Live);
  retranslate();
}

void RateCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("How it learns"));
}

}  // namespace alab
