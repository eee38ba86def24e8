#include "ui/panels/explore/cards/sidebar.h"

#include "ui/panels/explore/cards/corner_card.h"
#include "ui/panels/explore/cards/family_card.h"
#include "ui/panels/explore/cards/format_card.h"
#include "ui/panels/explore/cards/function_card.h"
#include "ui/panels/explore/cards/function_facts.h"
#include "ui/panels/explore/cards/probe_card.h"
#include "ui/panels/explore/cards/signal_card.h"
#include "ui/panels/explore/cards/value_table_card.h"
#include "ui/panels/explore/cards/words_card.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

Sidebar::Sidebar(Document& document, QWidget* parent)
    : CardColumn(parent), m_document(document), m_finder(new FactFinder(this)) {
  addCards();
}

void Sidebar::addCards() {
  addFunctionCard();
  addProbeCard();
  add<WordsCard>(m_document, *m_finder);
  add<SignalCard>(m_document);
  add<FamilyCard>(m_document);
  add<FormatCard>(m_document);
  add<CornerCard>(m_document);
  add<ValueTableCard>(m_document);
  add<ExpertCard>(m_document, *m_finder);
  connect(m_finder, &FactFinder::found, this, &Sidebar::refreshAll);
  connect(&FormulaLibrary::shared(), &FormulaLibrary::changed, this, &Sidebar::refreshAll);  // names
}

template <class C, class... Arguments>
C* Sidebar::add(Arguments&... arguments) {
  auto* card = new C(arguments..., this);
  addCard(*card);
  return card;
}

void Sidebar::addFunctionCard() {
  const auto* card = add<FunctionCard>(m_document);
  connect(card, &FunctionCard::parameterChanged, this, &Sidebar::parameterChanged);
  connect(card, &FunctionCard::parametersChosen, this, &Sidebar::parametersChosen);
  connect(card, &FunctionCard::neuronChanged, this, &Sidebar::neuronChanged);
  connect(card, &FunctionCard::editFinished, this, &Sidebar::editFinished);
  connect(card, &FunctionCard::refused, this, &Sidebar::refused);
}

void Sidebar::addProbeCard() {
  m_probe = add<ProbeCard>(m_document);
  connect(m_probe, &ProbeCard::probeEntered, this, &Sidebar::probeEntered);
  connect(m_probe, &ProbeCard::refused, this, &Sidebar::refused);
}

void Sidebar::refresh() {
  LabState rest = m_document.state();
  rest.explore.probe.x = 0;
  if (m_shownRest == rest) return m_probe->refresh();
  m_shownRest = rest;
  refreshAll();
}

void Sidebar::refreshAll() {
  if (const auto focused = focusedFunction(m_document.state())) m_finder->find(focused->neuron.function);
  refreshCards();
}

}  // namespace alab
