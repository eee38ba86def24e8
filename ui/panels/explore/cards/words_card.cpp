#include "ui/panels/explore/cards/words_card.h"

#include "ui/panels/explore/cards/function_facts.h"
#include "ui/panels/explore/cards/words.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/widgets/wrapped_label.h"

namespace alab {
namespace {

/// Facts do not tell what the class is to guess.
std::vector<Fact> told(std::vector<Fact> facts, const ExploreState& explore) {
  if (isGuessed(1, explore)) facts = withoutSlopes(std::move(facts));
  if (explore.neuron != NeuronSettings())
    facts.insert(facts.begin(), {WordsCard::tr("About"), WordsCard::tr("f itself, not f(w x + b)"),
                                 WordsCard::tr("The neuron's w and b move and stretch what is said here.")});
  return facts;
}

}  // namespace

WordsCard::WordsCard(Document& document, const FactFinder& finder, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent),
      m_finder(finder),
      m_rows(new FactRows(this)),
      m_verdict(new WrappedLabel(this)) {
  addWidget(m_rows);
  addWidget(m_verdict);
  retranslate();
}

/// While the facts of another setting are being computed the old ones are greyed: they are not its own.
void WordsCard::refresh() {
  setVisible(state().selection.focusedFunction());
  const FunctionFacts* facts = m_finder.facts();
  m_rows->setEnabled(facts);
  m_verdict->setEnabled(facts);
  if (!facts) return;
  m_rows->setFacts(told(wordsOf(facts->properties, appearance().decimals), state().explore));
  m_verdict->setText(verdictOf(facts->check));
  if (!appearance().theme) return;
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText,
                   facts->check.isVerified() ? appearance().theme->positive : appearance().theme->error);
  m_verdict->setPalette(colours);
}

void WordsCard::retranslate() {
  setTitle(tr("In words"));
}

ExpertCard::ExpertCard(Document& document, const FactFinder& finder, QWidget* parent)
    : PageCard(document, Folding::Folded, parent), m_finder(finder), m_rows(new FactRows(this)) {
  addWidget(m_rows);
  retranslate();
}

void ExpertCard::refresh() {
  setVisible(state().selection.focusedFunction());
  const FunctionFacts* facts = m_finder.facts();
  m_rows->setEnabled(facts);
  if (!facts) return;
  m_rows->setFacts(told(expertWordsOf(facts->properties, appearance().decimals), state().explore));
}

void ExpertCard::retranslate() {
  setTitle(tr("For experts"));
}

}  // namespace alab
