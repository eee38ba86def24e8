#include "ui/panels/explore/cards/probe_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

#include "ui/panels/explore/cards/number_edit.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/explore/scene/pane_curves.h"

namespace alab {

ProbeCard::ProbeCard(Document& document, QWidget* parent)
    : ExploreCard(document, Folding::Fixed, parent),
      m_label(new QLabel(this)),
      m_x(new NumberEdit(this)),
      m_table(new DataTableView(this)) {
  auto* row = new QHBoxLayout;
  row->addWidget(m_label);
  row->addWidget(m_x, 1);
  addLayout(row);
  addWidget(m_table);
  m_label->setBuddy(m_x);
  m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_x, &NumberEdit::valueEntered, this, &ProbeCard::probeEntered);
  retranslate();
}

/// f' is not given away while the class is to find it.
std::vector<int> ProbeCard::orders() const {
  const ExploreState& explore = state().explore;
  std::vector<int> shown = {0};
  if (!isGuessed(1, explore)) shown.push_back(1);
  if (explore.showD2) shown.push_back(2);
  return shown;
}

std::vector<DataTableView::Cell> ProbeCard::cellsOf(const ShownFunction& function) const {
  const Derivatives d = function.neuron.at(state().explore.probe.x);
  std::vector<DataTableView::Cell> cells;
  for (const int order : orders()) cells.push_back({number(ofOrder(d, order)), ofOrder(d, order)});
  return cells;
}

void ProbeCard::refresh() {
  m_x->setValue(state().explore.probe.x);
  DataTableView::Content content;
  for (const int order : orders()) content.headings.append(symbolOf(order));
  for (const ShownFunction& function : shownFunctions(state(), appearance().decimals)) {
    content.names.append(function.name);
    content.rows.push_back(cellsOf(function));
  }
  m_table->setVisible(!content.rows.empty());
  m_table->setContent(content);
  m_table->updateGeometry();
}

void ProbeCard::retranslate() {
  setTitle(tr("At the probe"));
  m_label->setText(tr("&x ="));
  m_x->setMeaning(tr("Where the probe stands; type a number"));
  m_table->setAccessibleName(tr("Values at the probe"));
  m_table->setToolTip(tr("Ctrl+C copies the values"));
}

}  // namespace alab
