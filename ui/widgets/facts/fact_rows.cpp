#include "ui/widgets/facts/fact_rows.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTextLayout>

#include "ui/widgets/facts/tip_button.h"
#include "ui/widgets/selectable_label.h"
#include "ui/widgets/unbroken.h"

namespace alab {
namespace {

/// Of the first line: Chinese letters come from another font and stand lower in their line than digits do.
double ascentOf(const QLabel& label) {
  QTextLayout layout(label.text(), label.font());
  layout.beginLayout();
  QTextLine line = layout.createLine();
  if (line.isValid()) line.setLineWidth(1e6);
  layout.endLayout();
  return line.isValid() ? line.ascent() : 0;
}

/// On one base line; a grid aligns the tops.
void alignBaseLines(QLabel& one, QLabel& other) {
  const int lower = qRound(ascentOf(one) - ascentOf(other));
  one.setContentsMargins(0, qMax(-lower, 0), 0, 0);
  other.setContentsMargins(0, qMax(lower, 0), 0, 0);
}

/// At once, from the inside out: the event loop takes a turn for each layout, and would paint in between.
void layOutAround(const QWidget& rows) {
  for (const QWidget* part = &rows; part && part->isVisible() && part->layout(); part = part->parentWidget())
    part->layout()->activate();
}

}  // namespace

FactRows::FactRows(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins({});
  m_grid->setVerticalSpacing(4);
  m_grid->setColumnStretch(1, 1);
}

void FactRows::setFacts(const std::vector<Fact>& facts) {
  if (facts == m_facts) return;
  m_facts = facts;
  m_grid->setEnabled(false);  // each label that comes in sight would have all around it laid out
  while (m_rows.size() < facts.size()) addRow();
  for (std::size_t i = 0; i < m_rows.size(); ++i) fill(m_rows[i], i < facts.size() ? facts[i] : Fact());
  m_grid->setEnabled(true);
  layOutAround(*this);
}

void FactRows::addRow() {
  const int index = int(m_rows.size());
  const Row row{new QLabel(this), new SelectableLabel(this), new TipButton(this)};
  row.name->setForegroundRole(QPalette::PlaceholderText);
  m_grid->addWidget(row.name, index, 0, Qt::AlignTop);
  m_grid->addWidget(row.value, index, 1, Qt::AlignTop);
  m_grid->addWidget(row.tip, index, 2, Qt::AlignTop);
  m_rows.push_back(row);
  fit();
}

/// The (i) is as high as a line of text: rows stand at one distance and on one base line.
void FactRows::fit() {
  for (const Row& row : m_rows) {
    row.tip->setFixedHeight(row.name->fontMetrics().height());
    alignBaseLines(*row.name, *row.value);
  }
}

void FactRows::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) fit();
}

void FactRows::fill(const Row& row, const Fact& fact) {
  row.name->setText(fact.name);
  row.value->setText(unbroken(fact.value));
  alignBaseLines(*row.name, *row.value);
  row.tip->setTip(fact.tip, fact.picture);
  row.name->setVisible(!fact.name.isEmpty());
  row.value->setVisible(!fact.name.isEmpty() || !fact.value.isEmpty());
  row.tip->setVisible(!fact.tip.isEmpty());
}

}  // namespace alab
