#include "ui/panels/explore/cards/data_table_view.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <algorithm>

namespace alab {

DataTableView::DataTableView(QWidget* parent)
    : QTableView(parent),
      m_model(new DataTableModel(this)),
      m_copy(new QAction(this)),
      m_copyAll(new QAction(this)) {
  setModel(m_model);
  setShowGrid(false);
  setCornerButtonEnabled(false);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setHorizontalScrollMode(ScrollPerPixel);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setResizeContentsPrecision(50);  // rows looked at; a long table stays quick
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setHighlightSections(false);
  verticalHeader()->hide();
  viewport()->setAutoFillBackground(false);  // the card shows through
  addActions();
  fitRows();
  retranslate();
}

void DataTableView::addActions() {
  m_copy->setShortcut(QKeySequence::Copy);
  m_copy->setShortcutContext(Qt::WidgetShortcut);
  connect(m_copy, &QAction::triggered, this, &DataTableView::copy);
  connect(m_copyAll, &QAction::triggered, this, &DataTableView::copyAll);
  QTableView::addActions({m_copy, m_copyAll});
  setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DataTableView::setContent(const DataTableModel::Content& content) {
  m_model->setContent(content);
  if (m_isFirstColumnKept) hideColumn(0);  // a table of another shape forgets it
}

void DataTableView::keepFirstColumnInSight() {
  m_isFirstColumnKept = true;
  verticalHeader()->show();
}

void DataTableView::fillWithFirstColumn() {
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_isFilled = true;
  updateGeometry();
}

QSize DataTableView::minimumSizeHint() const {
  const QSize least = QTableView::minimumSizeHint();
  if (!m_isFilled) return least;
  int width = horizontalHeader()->minimumSectionSize();
  for (int column = 1; column < m_model->columnCount(); ++column)
    width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
  return {std::max(least.width(), width), std::min(least.height(), sizeHint().height())};
}

QString DataTableView::copyText() const {
  QStringList parts;
  for (const QItemSelectionRange& range : selectionModel()->selection()) parts.append(cellText(range));
  return parts.isEmpty() ? allText() : parts.join(u'\n');
}

QString DataTableView::allText() const {
  QStringList headings;
  for (int column = 0; column < m_model->columnCount(); ++column)
    headings.append(m_model->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '));
  const QItemSelectionRange all(m_model->index(0, 0),
                                m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
  return headings.join(u'\t') + u'\n' + cellText(all);
}

QString DataTableView::cellText(const QItemSelectionRange& range) const {
  QStringList lines;
  for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
    QStringList cells;
    for (int column = range.left(); column <= range.right(); ++column)
      cells.append(m_model->index(row, column).data(DataTableModel::fullText).toString());
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

void DataTableView::copy() const {
  QGuiApplication::clipboard()->setText(copyText());
}

void DataTableView::copyAll() const {
  QGuiApplication::clipboard()->setText(allText());
}

/// Rows as high as their letters: of a thousand rows none has to be measured.
void DataTableView::fitRows() {
  verticalHeader()->setDefaultSectionSize(verticalHeader()->minimumSectionSize());
}

void DataTableView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitRows();
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void DataTableView::retranslate() {
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy the marked cells, or the whole table, for a spreadsheet"));
  m_copyAll->setText(tr("Copy all"));
  m_copyAll->setToolTip(tr("Copy the whole table with its headings for a spreadsheet"));
}

}  // namespace alab
