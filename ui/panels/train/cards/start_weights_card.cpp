#include "ui/panels/train/cards/start_weights_card.h"

#include <QLabel>
#include <algorithm>

#include "ui/panels/edge_finder.h"
#include "ui/panels/start_names.h"
#include "ui/panels/train/cards/factor_row.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

int placeOf(StartWeights start) {
  return int(std::ranges::find(startWeights(), start) - startWeights().begin());
}

const TrainChoice law = {
    [] {
      TrainChoice::Texts texts = {
          StartWeightsCard::tr("Law"), StartWeightsCard::tr("The law of the weights of every layer"), {}};
      for (const StartWeights start : startWeights()) texts.choices += startName(start);
      return texts;
    },
    [](const TrainState& train) { return placeOf(train.training.start); },
    [](TrainState& train, int index) { train.training.start = startWeights()[std::size_t(index)]; }};

const TrainNumber given = {[] {
                             return NumberSpec{.label = u"σ_w"_s,
                                               .description = StartWeightsCard::tr("weight scale"),
                                               .slider = {0, 4},
                                               .domain = {.lower = 0, .upper = largestSpread},
                                               .initial = 1,
                                               .marks = {1},
                                               .play = NumberSpec::Play::None};
                           },
                           [](const TrainState& train) { return train.training.given; },
                           [](TrainState& train, double value) { train.training.given = value; }};

}  // namespace

StartWeightsCard::StartWeightsCard(Document& document, QWidget* parent)
    : TrainCard(document, Folding::Fixed, parent),
      m_start(addChoice(law, Effect::Restarts)),
      m_given(addSlider(given, Effect::Restarts)),
      m_factor(new FactorRow(this)),
      m_remark(new QLabel(this)),
      m_edges(new EdgeFinder(this)) {
  addWidget(m_factor);
  addWidget(m_remark);
  m_remark->setWordWrap(true);
  connect(m_factor, &FactorRow::valueChanged, this, [this](double value) {
    edit({}, [value](TrainState& train) { train.training.weightFactor = value; });
  });
  connect(m_edges, &EdgeFinder::found, this, &StartWeightsCard::showEdges);
  retranslate();
}

void StartWeightsCard::refresh() {
  TrainCard::refresh();
  m_factor->setValue(train().training.weightFactor);
  m_names.clear();
  std::vector<Function> functions;
  for (const NamedFunction& named : visibleFunctions(state().selection)) {
    m_names.push_back(named.name);
    functions.push_back(named.function);
  }
  m_edges->ask(functions, 0);
  showGiven();
  showEdges();
}

void StartWeightsCard::showGiven() {
  const StartWeights start = train().training.start;
  m_given->setVisible(takesValue(start));
  if (start == StartWeights::Constant)
    m_given->setTexts(tr("Value"), tr("of every weight"));
  else
    m_given->setTexts(given.spec().label, given.spec().description);
}

/// Greyed with the reason where no function has one; where some have, it is said of the others.
void StartWeightsCard::showEdges() {
  const std::vector<EdgeOfChaos>& edges = m_edges->edges();
  QStringList remarks;
  bool isPossible = edges.empty();
  for (std::size_t i = 0; i < std::min(edges.size(), m_names.size()); ++i) {
    isPossible = isPossible || edges[i].exists();
    if (!edges[i].exists()) remarks += edgeRemark(m_names[i], edges[i]);
  }
  m_start->setObstacle(placeOf(StartWeights::EdgeOfChaos), isPossible ? QString() : remarks.join(u'\n'));
  const bool isChosen = train().training.start == StartWeights::EdgeOfChaos;
  m_remark->setText(remarks.join(u'\n'));
  m_remark->setVisible(isChosen && !remarks.isEmpty());
}

void StartWeightsCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("Start weights"));
}

}  // namespace alab
