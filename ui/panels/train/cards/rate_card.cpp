#include "ui/panels/train/cards/rate_card.h"

#include <algorithm>

#include "core/train/train_limits.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/number_slider.h"

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

/// What some optimisers have beside the rate.
template <double OptimizerSettings::*member>
TrainNumber ofOptimizer(NumberSpec (*spec)()) {
  return {spec, [](const TrainState& train) { return train.training.optimizer.*member; },
          [](TrainState& train, double value) { train.training.optimizer.*member = value; }};
}

NumberSpec shareSpec(const QString& label, const QString& description, double initial, double most = 1) {
  return {.label = label,
          .description = description,
          .slider = {0, most},
          .domain = {.lower = 0, .upper = most},
          .initial = initial,
          .marks = {initial},
          .play = NumberSpec::Play::None};
}

const TrainNumber momentum = ofOptimizer<&OptimizerSettings::momentum>([] {
  return shareSpec(RateCard::tr("Momentum"), RateCard::tr("what is left of the step before, 0 to 1"), 0.9);
});

const TrainNumber alpha = ofOptimizer<&OptimizerSettings::alpha>([] {
  return shareSpec(RateCard::tr("Memory of squares"),
                   RateCard::tr("what is left of the mean of squared gradients, 0 to 1"), 0.99);
});

const TrainNumber beta1 = ofOptimizer<&OptimizerSettings::beta1>([] {
  return shareSpec(QStringLiteral("β₁"), RateCard::tr("what is left of the mean gradient"), 0.9,
                   TrainLimits::beta.upper);
});

const TrainNumber beta2 = ofOptimizer<&OptimizerSettings::beta2>([] {
  return shareSpec(QStringLiteral("β₂"), RateCard::tr("what is left of the mean of squared gradients"), 0.999,
                   TrainLimits::beta.upper);
});

const TrainNumber weightDecay = ofOptimizer<&OptimizerSettings::weightDecay>([] {
  NumberSpec spec =
      shareSpec(RateCard::tr("Weight decay"),
                RateCard::tr("times the learning rate: how much smaller a step makes weights"), 0.01);
  spec.domain.upper = TrainLimits::weightDecay.upper;
  return spec;
});

const TrainChoice optimizer = {
    [] {
      TrainChoice::Texts texts = {
          RateCard::tr("Optimiser"), RateCard::tr("What makes a step of a gradient"), {}};
      for (const Optimizer each : optimizers()) texts.choices += optimizerName(each);
      return texts;
    },
    [](const TrainState& train) { return int(train.training.optimizer.optimizer); },
    [](TrainState& train, int index) {
      train.training.optimizer.optimizer = optimizers()[std::size_t(index)];
    }};

}  // namespace

RateCard::RateCard(Document& document, QWidget* parent) : TrainCard(document, Folding::Fixed, parent) {
  addSlider(rate, Effect::Live);
  addChoice(optimizer, Effect::Restarts);
  const auto addExtra = [this](const TrainNumber& setting, std::initializer_list<Optimizer> owners) {
    m_extras.push_back({addSlider(setting, Effect::Restarts), owners});
  };
  addExtra(momentum, {Optimizer::Momentum, Optimizer::Nesterov});
  addExtra(alpha, {Optimizer::RmsProp});
  addExtra(beta1, {Optimizer::Adam, Optimizer::AdamW});
  addExtra(beta2, {Optimizer::Adam, Optimizer::AdamW});
  addExtra(weightDecay, {Optimizer::AdamW});
  addStepper(batch, Effect::Live);
  retranslate();
}

void RateCard::refresh() {
  TrainCard::refresh();
  for (const Extra& extra : m_extras)
    extra.slider->setVisible(std::ranges::count(extra.owners, train().training.optimizer.optimizer) > 0);
}

void RateCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("How it learns"));
}

}  // namespace alab
