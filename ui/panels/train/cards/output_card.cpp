#include "ui/panels/train/cards/output_card.h"

#include <QLabel>
#include <algorithm>

#include "ui/panels/train/train_names.h"
#include "ui/widgets/choice_row.h"

namespace alab {
namespace {

const TrainChoice pair = {
    [] {
      TrainChoice::Texts texts = {
          OutputCard::tr("Output"), OutputCard::tr("The function of the output layer and the loss"), {}};
      for (const OutputPair each : outputPairs()) texts.choices += pairName(each);
      return texts;
    },
    [](const TrainState& train) {
      return int(std::ranges::find(outputPairs(), train.training.output) - outputPairs().begin());
    },
    [](TrainState& train, int index) { train.training.output = outputPairs()[std::size_t(index)]; }};

}  // namespace

OutputCard::OutputCard(Document& document, QWidget* parent)
    : TrainCard(document, Folding::Folded, parent),
      m_pair(addChoice(pair, Effect::Restarts)),
      m_reason(new QLabel(this)) {
  m_reason->setWordWrap(true);
  addWidget(m_reason);
  retranslate();
}

/// A pair that other data have left behind says why it does not fit.
void OutputCard::refresh() {
  TrainCard::refresh();
  const std::optional<DataShape> known = shape();
  m_reason->setVisible(known.has_value());
  if (!known) return;
  const Task task = known->task;
  for (std::size_t i = 0; i < outputPairs().size(); ++i)
    m_pair->setObstacle(int(i), pairObstacle(outputPairs()[i], task));
  const OutputPair chosen = train().training.output;
  m_reason->setText(fits(chosen, task) ? pairReason(chosen, task) : pairObstacle(chosen, task));
}

void OutputCard::retranslate() {
  TrainCard::retranslate();
  setTitle(tr("More: output and loss"));
}

}  // namespace alab
