#include "ui/panels/explore/cards/data_table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr int copyRole = Qt::UserRole;

QTableWidgetItem* nameItem(const QString& name) {
  auto* item = new QTableWidgetItem(name);
  item->setData(copyRole, name);
  return item;
}

QTableWidgetItem* cellItem(const DataTableView::Cell& cell) {
  auto* item = new QTableWidgetItem(cell.text);
  item->setData(copyRole, QString::fromStdString(numberText(cell.value)));
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  item->setToolTip(item->data(copyRole).toString());
  return item;
}

}  // namespace

DataTableView::DataTableView(QWidget* parent) : QTableWidget(parent) {
  setEditTriggers(NoEditTriggers);
  setShowGrid(false);
  setCornerButtonEnabled(false);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  setWordWrap(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setResizeContentsPrecision(50);  // rows looked at; a long table stays quick
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  verticalHeader()->hide();
  viewport()->setAutoFillBackground(false);  // the card shows through
  setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DataTableView::setContent(const Content& content) {
  if (content == m_content) return;
  m_content = content;
  const QStringList headings =
      content.names.isEmpty() ? content.headings : QStringList(QString()) + content.headings;
  setRowCount(int(content.rows.size()));
  setColumnCount(int(headings.size()));
  setHorizontalHeaderLabels(headings);
  for (std::size_t row = 0; row < content.rows.size(); ++row) {
    if (!content.names.isEmpty()) setItem(int(row), 0, nameItem(content.names[qsizetype(row)]));
    fillRow(int(row), content.rows[row]);
  }
}

/// The numbers end at the right edge, behind the name if there is one.
void DataTableView::fillRow(int row, const std::vector<Cell>& cells) {
  const int first = columnCount() - int(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) setItem(row, first + int(i), cellItem(cells[i]));
}

QString DataTableView::copyText() const {
  QStringList parts;
  for (const QTableWidgetSelectionRange& range : selectedRanges()) parts.append(cellText(range));
  return parts.isEmpty() ? allText() : parts.join(u'\n');
}

void DataTableView::copy() const {
  QGuiApplication::clipboard()->setText(copyText());
}

void DataTableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copy();
  QTableWidget::keyPressEvent(event);
}

QString DataTableView::allText() const {
  QStringList headings;
  for (int column = 0; column < columnCount(); ++column)
    headings.append(horizontalHeaderItem(column)->text());
  return headings.join(u'\t') + u'\n' + cellText({0, 0, rowCount() - 1, columnCount() - 1});
}

QString DataTableView::cellText(const QTableWidgetSelectionRange& range) const {
  QStringList lines;
  for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
    QStringList cells;
    for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
      cells.append(item(row, column)->data(copyRole).toString());
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

}  // namespace alab
