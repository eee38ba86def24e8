#include "ui/panels/explore/cards/probe_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

#include "core/state/fields.h"
#include "ui/panels/explore/explore_table.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/widgets/slider/number_field.h"

namespace alab {

ProbeCard::ProbeCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent),
      m_label(new QLabel(this)),
      m_x(new NumberField(this)),
      m_table(new DataTableView(this)) {
  auto* row = new QHBoxLayout;
  row->addWidget(m_label);
  row->addWidget(m_x, 1);
  addLayout(row);
  addWidget(m_table);
  m_label->setBuddy(m_x);
  m_x->setLimits(QStringLiteral("x"), {viewLimits.lower, viewLimits.upper});
  m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_x, &NumberField::entered, this, &ProbeCard::probeEntered);
  connect(m_x, &NumberField::refused, this, &ProbeCard::refused);
  retranslate();
}

std::vector<int> ProbeCard::orders() const {
  const ExploreState& explore = state().explore;
  return toldOrders(explore.showD2 ? std::vector{0, 1, 2} : std::vector{0, 1}, explore);
}

DataTableModel::Content ProbeCard::content() const {
  DataTableModel::Content content{.numbers = {}, .decimals = appearance().decimals};
  std::vector<Derivatives> values;
  for (const ShownFunction& function : shownFunctions(state(), appearance().decimals)) {
    content.names.append(function.name);
    values.push_back(function.neuron.at(state().explore.probe.x));
  }
  for (const int order : orders()) {
    content.numbers.columns.append(symbolOf(order, state().explore.neuron));
    content.numbers.values.push_back(columnOf(values, order));
  }
  return content;
}

void ProbeCard::refresh() {
  m_x->setNumber(state().explore.probe.x);
  const DataTableModel::Content shown = content();
  m_table->setVisible(!shown.names.isEmpty());
  m_table->setContent(shown);
  if (!shown.names.isEmpty()) m_table->fillWithFirstColumn();
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
