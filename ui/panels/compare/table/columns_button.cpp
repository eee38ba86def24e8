#include "ui/panels/compare/table/columns_button.h"

#include <QEvent>
#include <QMenu>
#include <algorithm>

#include "core/compare/columns.h"
#include "ui/document/core_text.h"
#include "ui/panels/compare/compare_edit.h"

namespace alab {
namespace {

std::span<const CompareColumn> columnSet(int index) {
  if (index == 0) return usualColumns();
  return index == 1 ? idealColumns() : compareColumns();
}

}  // namespace

ColumnsButton::ColumnsButton(Document& document, QWidget* parent)
    : QPushButton(parent), m_document(document), m_menu(new QMenu(this)) {
  addSets();
  m_menu->addSeparator();
  addColumns();
  m_menu->setToolTipsVisible(true);
  setMenu(m_menu);
  retranslate();
}

void ColumnsButton::addSets() {
  constexpr int setCount = 3;
  for (int i = 0; i < setCount; ++i) {
    m_sets.push_back(m_menu->addAction(QString()));
    connect(m_sets.back(), &QAction::triggered, this, [this, i] { take(columnSet(i)); });
  }
}

void ColumnsButton::addColumns() {
  for (const CompareColumn column : compareColumns()) {
    QAction* action = m_menu->addAction(QString());
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, column] { toggle(column); });
    m_columns.push_back(action);
  }
}

void ColumnsButton::take(std::span<const CompareColumn> columns) {
  editCompare(m_document, [columns](CompareState& state) {
    state.columns = {columns.begin(), columns.end()};
  });
}

/// A new one takes the place that it has in the menu.
void ColumnsButton::toggle(CompareColumn column) {
  editCompare(m_document, [column](CompareState& state) {
    if (std::erase(state.columns, column)) return;
    state.columns.push_back(column);
    std::ranges::sort(state.columns);
  });
}

void ColumnsButton::refresh() {
  const std::vector<CompareColumn>& shown = m_document.state().compare.columns;
  for (std::size_t i = 0; i < m_columns.size(); ++i)
    m_columns[i]->setChecked(std::ranges::find(shown, compareColumns()[i]) != shown.end());
}

void ColumnsButton::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ColumnsButton::retranslate() {
  setText(tr("Columns"));
  setToolTip(tr("Choose the columns of the table"));
  m_sets[0]->setText(tr("The usual eight"));
  m_sets[1]->setText(tr("The four properties of an ideal activation"));
  m_sets[2]->setText(tr("All columns"));
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const ColumnWords words = wordsOf(compareColumns()[i]);
    m_columns[i]->setText(coreText(words.heading));
    m_columns[i]->setToolTip(coreText(words.tip));
  }
}

}  // namespace alab
