#include "ui/panels/compare/table/table_page.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/compare/compare_names.h"
#include "ui/panels/compare/cost_meter.h"
#include "ui/panels/compare/table/nothing_found.h"
#include "ui/panels/compare/table/rows_strip.h"
#include "ui/panels/compare/table/table_actions.h"

namespace alab {

using namespace Qt::StringLiterals;

TablePage::TablePage(Document& document, const ComparisonFinder& finder, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_finder(finder),
      m_strip(new RowsStrip(document, this)),
      m_note(new QLabel(this)),
      m_table(new CompareTable(finder, this)),
      m_nothing(new NothingFound(this)),
      m_stack(new QStackedWidget(this)),
      m_actions(new TableActions(document, finder, *m_table, this)) {
  layOut();
  connectParts();
}

void TablePage::layOut() {
  m_note->setTextFormat(Qt::RichText);
  m_note->setWordWrap(true);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_nothing);
  setFocusProxy(m_table);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_strip);
  column->addWidget(m_note);
  column->addWidget(m_stack, 1);
  column->addWidget(m_actions);
}

void TablePage::connectParts() {
  connect(m_strip, &RowsStrip::searched, this, &TablePage::search);
  connect(m_strip, &RowsStrip::left, this, [this] { m_table->setFocus(); });
  connect(m_table, &CompareTable::orderWanted, this, [this](const std::string& by, bool descending) {
    editCompare(m_document, [&](CompareState& state) {
      state.sortedBy = by;
      state.descending = descending && !by.empty();
    });
  });
  connect(m_nothing, &NothingFound::searchWanted, this, [this](const QString& name) {
    m_strip->setSearchText(name);
    const auto isIt = [&](const ComparedFunction& row) { return row.name == name; };
    if (std::ranges::none_of(m_table->shown(), isIt)) showAll();
    m_table->choose(name);
  });
  connect(m_nothing, &NothingFound::allWanted, this, &TablePage::showAll);
  connect(&m_finder, &ComparisonFinder::found, this, &TablePage::showFound);
  connect(m_actions, &TableActions::said, this, &TablePage::said);
}

void TablePage::refresh() {
  const CompareState& compare = m_document.state().compare;
  const ChosenFunction* focused = m_document.state().selection.focusedFunction();
  m_strip->refresh();
  m_table->show(comparedFunctions(m_document.state()), compare,
                focused ? std::string_view(focused->id) : std::string_view());
  showNote();
  search(m_strip->searchText());
}

std::vector<Function> TablePage::functions() const {
  std::vector<Function> functions;
  for (const ComparedFunction& row : m_table->model().rows()) functions.push_back(row.function);
  return functions;
}

void TablePage::search(const QString& text) {
  m_table->search(text);
  const bool isEmpty = m_table->order().rowCount() == 0;
  if (isEmpty) m_nothing->explain(text.trimmed());
  m_stack->setCurrentIndex(isEmpty ? 1 : 0);
  m_actions->refresh();
}

void TablePage::showAll() {
  editCompare(m_document, [](CompareState& state) { state.rows = CompareRows::All; });
}

/// Rows that were not known when they were sorted go to their places.
void TablePage::showFound() {
  m_table->model().tellOfChanges();
  if (!m_document.state().compare.sortedBy.empty()) m_table->order().invalidate();
  m_actions->refresh();
  showNote();
}

void TablePage::showNote() {
  const std::vector<CompareColumn>& columns = m_document.state().compare.columns;
  QString text;
  if (std::ranges::equal(columns, idealColumns()))
    for (const Ideal& ideal : ideals())
      text += u"<b>%1</b>: %2 "_s.arg(coreText(ideal.claim).toHtmlEscaped(),
                                      coreText(ideal.truth).toHtmlEscaped());
  const bool hasCosts = std::ranges::find(columns, CompareColumn::Cost) != columns.end();
  if (const std::optional<double> layer = m_finder.layerCost(); hasCosts && layer)
    text +=
        tr("For comparison: a dense layer of %1 units takes %2 ns for each output, forwards and backwards.")
            .arg(costLayerUnits)
            .arg(saidInWindow({"%1", {*layer}}))
            .toHtmlEscaped();
  m_note->setText(text);
  m_note->setVisible(!text.isEmpty());
}

void TablePage::setLook(const Theme& theme, bool presenting) {
  m_table->setLook(theme);
  m_strip->setVisible(!presenting);
  m_actions->setVisible(!presenting);
}

void TablePage::focusSearch() {
  m_strip->focusSearch();
}

void TablePage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace alab
