#include "ui/panels/explore/cards/data_table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

QTableWidgetItem* cellItem(const DataTableView::Cell& cell) {
  auto* item = new QTableWidgetItem(cell.text);
  item->setData(Qt::UserRole, QString::fromStdString(numberText(cell.value)));
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  item->setToolTip(item->data(Qt::UserRole).toString());
  return item;
}

QString header(const QTableWidgetItem* item) {
  return item ? item->text() : QString();
}

}  // namespace

DataTableView::DataTableView(QWidget* parent) : QTableWidget(parent) {
  setEditTriggers(NoEditTriggers);
  setShowGrid(false);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  setStyleSheet(
      QStringLiteral("QHeaderView, QHeaderView::section, QTableCornerButton::section { border: none; "
                     "background: transparent; }"));
  setCornerButtonEnabled(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->setHighlightSections(false);
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DataTableView::setContent(const Content& content) {
  setRowCount(int(content.rows.size()));
  setColumnCount(int(content.headings.size()));
  setHorizontalHeaderLabels(content.headings);
  setVerticalHeaderLabels(content.names);
  verticalHeader()->setVisible(!content.names.isEmpty());
  for (std::size_t row = 0; row < content.rows.size(); ++row) fillRow(int(row), content.rows[row]);
}

void DataTableView::fillRow(int row, const std::vector<Cell>& cells) {
  for (std::size_t column = 0; column < cells.size(); ++column)
    setItem(row, int(column), cellItem(cells[column]));
}

QString DataTableView::copyText() const {
  return selectedItems().size() > 1 ? markedText() : allText();
}

void DataTableView::copy() const {
  QGuiApplication::clipboard()->setText(copyText());
}

void DataTableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copy();
  QTableWidget::keyPressEvent(event);
}

QString DataTableView::allText() const {
  const bool isNamed = verticalHeader()->isVisibleTo(this);
  QStringList lines;
  for (int row = -1; row < rowCount(); ++row) {
    QStringList cells;
    if (isNamed) cells.append(row < 0 ? QString() : header(verticalHeaderItem(row)));
    for (int column = 0; column < columnCount(); ++column)
      cells.append(row < 0 ? header(horizontalHeaderItem(column))
                           : item(row, column)->data(Qt::UserRole).toString());
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

QString DataTableView::markedText() const {
  const QTableWidgetSelectionRange marked = selectedRanges().constFirst();
  QStringList lines;
  for (int row = marked.topRow(); row <= marked.bottomRow(); ++row) {
    QStringList cells;
    for (int column = marked.leftColumn(); column <= marked.rightColumn(); ++column)
      cells.append(item(row, column)->data(Qt::UserRole).toString());
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

}  // namespace alab
