#include "ui/panels/explore/cards/sidebar.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

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
#include "ui/widgets/column_area.h"

namespace alab {

Sidebar::Sidebar(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_finder(new FactFinder(this)),
      m_column(new QVBoxLayout),
      m_copy(new QPushButton(this)),
      m_export(new QPushButton(this)) {
  auto* area = new ColumnArea(this);
  auto* content = new QWidget(area);
  content->setLayout(m_column);
  m_column->setContentsMargins({});
  area->setWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(area, 1);
  column->addLayout(buttons());
  addCards();
  retranslate();
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
  m_column->addStretch(1);
  connect(m_finder, &FactFinder::found, this, &Sidebar::refreshAll);
}

template <class C, class... Arguments>
C* Sidebar::add(Arguments&... arguments) {
  auto* card = new C(arguments..., this);
  m_column->addWidget(card);
  m_cards.push_back(card);
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

QLayout* Sidebar::buttons() {
  auto* row = new QHBoxLayout;
  row->addWidget(m_copy);
  row->addWidget(m_export);
  connect(m_copy, &QPushButton::clicked, this, &Sidebar::copyPictureRequested);
  connect(m_export, &QPushButton::clicked, this, &Sidebar::exportRequested);
  return row;
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
  for (ExploreCard* card : m_cards) card->refresh();
}

void Sidebar::setAppearance(const Appearance& appearance) {
  for (ExploreCard* card : m_cards) card->setAppearance(appearance);
}

void Sidebar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void Sidebar::retranslate() {
  m_copy->setText(tr("Copy picture"));
  m_copy->setToolTip(tr("Put the figure on the clipboard, on white, twice the size"));
  m_export->setText(tr("Export..."));
  m_export->setToolTip(tr("Write the figure or its data to a file"));
}

}  // namespace alab
