#include "ui/widgets/copy_table.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace alab {

CopyTable::CopyTable(int role, QWidget* parent)
    : QTableView(parent), m_role(role), m_copy(new QAction(this)), m_copyAll(new QAction(this)) {
  setShowGrid(false);
  setCornerButtonEnabled(false);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->setHighlightSections(false);
  verticalHeader()->hide();
  viewport()->setAutoFillBackground(false);  // the card shows through
  addCopyActions();
  retranslate();
}

void CopyTable::addCopyActions() {
  m_copy->setShortcut(QKeySequence::Copy);
  m_copy->setShortcutContext(Qt::WidgetShortcut);
  connect(m_copy, &QAction::triggered, this, &CopyTable::copy);
  connect(m_copyAll, &QAction::triggered, this, &CopyTable::copyAll);
  addActions({m_copy, m_copyAll});
  setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// No row begins with a slash, by which pages find their search.
void CopyTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Slash) return event->ignore();
  QTableView::keyPressEvent(event);
}

QString CopyTable::copyText() const {
  QStringList parts;
  for (const QItemSelectionRange& range : selectionModel()->selection()) parts.append(cellText(range));
  return parts.isEmpty() ? allText() : parts.join(u'\n');
}

QString CopyTable::allText() const {
  const QAbstractItemModel& cells = *model();
  QStringList headings;
  for (int column = 0; column < cells.columnCount(); ++column)
    headings.append(cells.headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '));
  const QItemSelectionRange all(cells.index(0, 0),
                                cells.index(cells.rowCount() - 1, cells.columnCount() - 1));
  return headings.join(u'\t') + u'\n' + cellText(all);
}

QString CopyTable::cellText(const QItemSelectionRange& range) const {
  QStringList lines;
  for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
    QStringList cells;
    for (int column = range.left(); column <= range.right(); ++column)
      cells.append(model()->index(row, column).data(m_role).toString());
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n');
}

void CopyTable::copy() const {
  QGuiApplication::clipboard()->setText(copyText());
}

void CopyTable::copyAll() const {
  QGuiApplication::clipboard()->setText(allText());
}

void CopyTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void CopyTable::retranslate() {
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy the marked cells, or the whole table, for a spreadsheet"));
  m_copyAll->setText(tr("Copy all"));
  m_copyAll->setToolTip(tr("Copy the whole table with its headings for a spreadsheet"));
}

}  // namespace alab
