#include "ui/panels/explore/cards/value_table_card.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/state/fields.h"
#include "ui/document/core_text.h"
#include "ui/panels/explore/explore_table.h"
#include "ui/plot/figure_export.h"
#include "ui/widgets/slider/number_field.h"

namespace alab {
namespace {

constexpr int mostRows = 1001;

}  // namespace

ValueTableCard::ValueTableCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Folded, parent),
      m_view(new DataTableView(this)),
      m_note(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this)) {
  addFields();
  addWidget(m_view);
  addWidget(m_note);
  addButtons();
  m_view->keepFirstColumnInSight();
  constexpr int rowsInSight = 12;
  m_view->setMinimumHeight(rowsInSight * fontMetrics().lineSpacing());
  m_note->setWordWrap(true);
  retranslate();
}

void ValueTableCard::addFields() {
  auto* row = new QHBoxLayout;
  for (double TableSettings::*member : {&TableSettings::from, &TableSettings::to, &TableSettings::step}) {
    const Field field{new QLabel(this), new NumberField(this), member};
    field.label->setBuddy(field.edit);
    row->addWidget(field.label);
    row->addWidget(field.edit, 1);
    m_fields.push_back(field);
    connect(field.edit, &NumberField::refused, this, &ValueTableCard::say);
    connect(field.edit, &NumberField::entered, this, [this, member](double value) {
      document().edit([] { return tr("change the value table"); }, {},
                      [=](LabState& next) { next.explore.table.*member = value; });
    });
  }
  addLayout(row);
}

void ValueTableCard::addButtons() {
  auto* row = new QHBoxLayout;
  row->addWidget(m_copy);
  row->addWidget(m_save);
  addLayout(row);
  connect(m_copy, &QPushButton::clicked, m_view, &DataTableView::copy);
  connect(m_save, &QPushButton::clicked, this, &ValueTableCard::save);
}

DataTable ValueTableCard::table() const {
  return exploreTable(state(), steppedGrid(state().explore.table, mostRows));
}

void ValueTableCard::refresh() {
  if (isFolded()) return;
  for (const Field& field : m_fields) field.edit->setNumber(state().explore.table.*field.member);
  DataTable shown = table();
  const std::size_t rows = shown.values.front().size();
  shown.columns = exploreHeadings(state(), appearance().decimals);
  m_view->setContent({.numbers = std::move(shown), .decimals = appearance().decimals});
  m_view->setVisible(rows > 0);
  m_copy->setEnabled(rows > 0);
  m_save->setEnabled(rows > 0);
  say(rows == 0          ? tr("Write a smaller number, a larger one and a step above 0.")
      : rows == mostRows ? tr("The first %1 rows.").arg(mostRows)
                         : QString());
}

/// An empty note would still be a blank row above the buttons.
void ValueTableCard::say(const QString& note) {
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void ValueTableCard::save() {
  const QString file =
      QFileDialog::getSaveFileName(this, tr("Save the value table"), {}, tr("Table (*.csv)"));
  if (file.isEmpty()) return;
  const auto problem = writeWhole(file, tableCsv(table()));
  say(problem ? coreText(*problem) : tr("Saved as %1").arg(file));
}

void ValueTableCard::retranslate() {
  setTitle(tr("Value table"));
  const QString texts[] = {tr("from"), tr("to"), tr("step")};
  for (std::size_t i = 0; i < m_fields.size(); ++i) {
    m_fields[i].label->setText(texts[i]);
    m_fields[i].edit->setMeaning(tr("x of the table: %1").arg(texts[i]));
    m_fields[i].edit->setLimits(texts[i], {viewLimits.lower, viewLimits.upper});
  }
  m_view->setAccessibleName(tr("Value table"));
  m_view->setToolTip(tr("Ctrl+C copies the values"));
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy the table, or the marked cells, for a spreadsheet"));
  m_save->setText(tr("Save CSV..."));
  m_save->setToolTip(tr("Write the table to a file"));
}

}  // namespace alab
