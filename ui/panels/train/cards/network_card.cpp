#include "ui/panels/train/cards/network_card.h"

#include <QLabel>
#include <algorithm>

#include "ui/widgets/stepper.h"

namespace alab {
namespace {

std::size_t unitsOf(const TrainState& train) {
  return train.training.hidden.empty() ? HiddenLayer().units : train.training.hidden.back().units;
}

/// New ones are as wide as the last one and have no function of their own.
void setLayers(TrainState& train, std::size_t layers) {
  const HiddenLayer added = {.units = unitsOf(train), .function = {}};
  train.training.hidden.resize(layers, added);
}

const TrainNumber layers = {
    [] {
      return countSpec(NetworkCard::tr("Hidden layers"),
                       NetworkCard::tr("between input and output, 0 to 8; without one the network is linear"),
                       {0, 8}, 2);
    },
    [](const TrainState& train) { return double(train.training.hidden.size()); },
    [](TrainState& train, double value) { setLayers(train, std::size_t(value)); }};

const TrainNumber neurons = {[] {
                               return countSpec(NetworkCard::tr("Neurons in each"),
                                                NetworkCard::tr("of all hidden layers, 1 to 256"), {1, 256},
                                                8);
                             },
                             [](const TrainState& train) { return double(unitsOf(train)); },
                             [](TrainState& train, double value) {
                               for (HiddenLayer& layer : train.training.hidden)
                                 layer.units = std::size_t(value);
                             }};

std::size_t outputsOf(const TrainSettings& training, const DataShape& data) {
  if (data.task != Task::Binary) return data.targets;
  return pairFor(training.output, data.task) == OutputPair::SoftmaxCrossEntropy ? 2 : 1;
}

}  // namespace

QString sizesText(const TrainSettings& training, const DataShape& data) {
  QStringList sizes = {QString::number(data.features.size())};
  for (const HiddenLayer& layer : training.hidden) sizes += QString::number(layer.units);
  sizes += QString::number(outputsOf(training, data));
  return sizes.join(QStringLiteral(" → "));
}

NetworkCard::NetworkCard(Document& document, QWidget* parent) : TrainCard(document, Folding::Fixed, parent) {
  addStepper(layers, Effect::Restarts);
  m_neurons = addStepper(neurons, Effect::Restarts);
  m_sizes = new QLabel(this);
  m_sizes->setForegroundRole(QPalette::PlaceholderText);
  m_sizes->setWordWrap(true);
  addWidget(m_sizes);
  retranslate();
}

void NetworkCard::refresh() {
  TrainCard::refresh();
  m_neurons->setEnabled(!train().training.hidden.empty());
  const std::optional<DataShape> known = shape();
  m_sizes->setText(known ? sizesText(train().training, *known) : QString());
}

void NetworkCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("Network"));
  m_sizes->setToolTip(tr("How many numbers go from layer to layer: inputs, neurons, outputs"));
}

}  // namespace alab
