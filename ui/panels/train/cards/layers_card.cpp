#include "ui/panels/train/cards/layers_card.h"

#include <algorithm>

#include "core/activation/catalogue.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {
namespace {

constexpr std::size_t mostHiddenLayers = 8;
constexpr TrainNorm norms[] = {TrainNorm::None, TrainNorm::BatchBefore, TrainNorm::BatchAfter};
constexpr LearnParams learners[] = {LearnParams::No, LearnParams::PerLayer, LearnParams::PerUnit};

const TrainChoice norm = {[] {
                            TrainChoice::Texts texts = {
                                LayersCard::tr("Batch norm"),
                                LayersCard::tr("Every neuron gets mean 0 and spread 1 over the batch"),
                                {}};
                            for (const TrainNorm each : norms) texts.choices += trainNormName(each);
                            return texts;
                          },
                          [](const TrainState& train) { return int(train.training.norm); },
                          [](TrainState& train, int index) { train.training.norm = norms[index]; }};

const TrainChoice learn = {[] {
                             TrainChoice::Texts texts = {
                                 LayersCard::tr("Learn α, β"),
                                 LayersCard::tr("Whether parameters of functions are trained, as those of "
                                                "PReLU and Swish, without weight decay"),
                                 {}};
                             for (const LearnParams each : learners) texts.choices += learnName(each);
                             return texts;
                           },
                           [](const TrainState& train) { return int(train.training.learn); },
                           [](TrainState& train, int index) { train.training.learn = learners[index]; }};

const TrainNumber dropout = {[] {
                               return NumberSpec{.label = LayersCard::tr("Dropout"),
                                                 .description = LayersCard::tr("left out"),
                                                 .slider = {0, 0.9},
                                                 .domain = {.lower = 0, .upper = 0.9},
                                                 .initial = 0,
                                                 .marks = {0, 0.5},
                                                 .play = NumberSpec::Play::None};
                             },
                             [](const TrainState& train) { return train.training.dropout; },
                             [](TrainState& train, double value) { train.training.dropout = value; }};

const TrainNumber bias = {[] {
                            return NumberSpec{.label = LayersCard::tr("Start bias"),
                                              .description = LayersCard::tr("of neurons"),
                                              .slider = {-2, 2},
                                              .domain = {.lower = -1000, .upper = 1000},
                                              .initial = 0,
                                              .marks = {0},
                                              .play = NumberSpec::Play::None};
                          },
                          [](const TrainState& train) { return train.training.startBias; },
                          [](TrainState& train, double value) { train.training.startBias = value; }};

QString shownName(const Function& function) {
  return displayName({.id = std::string(function.card().id), .params = function.params});
}

}  // namespace

LayersCard::LayersCard(Document& document, QWidget* parent) : TrainCard(document, Folding::Folded, parent) {
  addChoice(norm, Effect::Restarts);
  addSlider(dropout, Effect::Restarts);
  addSlider(bias, Effect::Restarts);
  addChoice(learn, Effect::Restarts);
  while (m_layers.size() < mostHiddenLayers) addLayerRow();
  retranslate();
}

void LayersCard::addLayerRow() {
  auto* row = new ChoiceRow(this);
  connect(row, &ChoiceRow::chosen, this,
          [this, layer = m_layers.size()](int index) { chooseFunction(layer, index); });
  addWidget(row);
  m_layers.push_back(row);
}

/// The common ones, and the one it has, should that be another.
std::vector<Function> LayersCard::offered(std::size_t layer) const {
  std::vector<Function> functions;
  for (const std::string_view id : commonIds()) functions.push_back(Function(builtIn(id)));
  const auto& own = train().training.hidden[layer].function;
  if (own && std::ranges::find(functions, *own) == functions.end()) functions.push_back(*own);
  return functions;
}

void LayersCard::chooseFunction(std::size_t layer, int index) {
  std::optional<Function> function;
  if (index > 0) function = offered(layer)[std::size_t(index) - 1];
  edit({}, [layer, function](TrainState& train) { train.training.hidden[layer].function = function; });
}

void LayersCard::refresh() {
  TrainCard::refresh();
  for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
    const bool isThere = layer < train().training.hidden.size();
    m_layers[layer]->setVisible(isThere);
    if (isThere) showLayer(layer);
  }
}

void LayersCard::showLayer(std::size_t layer) {
  const std::vector<Function> functions = offered(layer);
  const auto& own = train().training.hidden[layer].function;
  QStringList names = {tr("the function compared")};
  for (const Function& function : functions) names += shownName(function);
  m_layers[layer]->setTexts(
      tr("Layer %1").arg(layer + 1),
      tr("The function of hidden layer %1, instead of the one that is compared").arg(layer + 1), names);
  m_layers[layer]->setSign(restartSign(), restartMeaning());
  m_layers[layer]->setCurrent(own ? int(std::ranges::find(functions, *own) - functions.begin()) + 1 : 0);
}

void LayersCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("More: layers"));
}

}  // namespace alab
