#include "ui/panels/train/results/result_table.h"

#include <QEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include "ui/panels/train/results/result_delegate.h"
#include "ui/panels/train/results/result_header.h"

namespace alab {

ResultTable::ResultTable(QWidget* parent)
    : CopyTable(ResultModel::fullText, parent),
      m_results(new ResultModel(this)),
      m_sorted(new QSortFilterProxyModel(this)) {
  m_sorted->setSourceModel(m_results);
  m_sorted->setSortRole(ResultModel::sortRole);
  m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
  setHorizontalHeader(new ResultHeader(this));
  setItemDelegate(new ResultDelegate(this));
  setModel(m_sorted);
  horizontalHeader()->setSortIndicatorClearable(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);  // before it is asked for nothing is sorted
  setSortingEnabled(true);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(ResultModel::Name, QHeaderView::Stretch);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  connect(m_sorted, &QAbstractItemModel::modelReset, this, &ResultTable::fit);
  fit();
}

void ResultTable::fit() {
  verticalHeader()->setDefaultSectionSize(ResultDelegate::rowHeight(fontMetrics(), *m_results));
  horizontalHeader()->setMinimumSectionSize(fontMetrics().height());
  updateGeometry();
}

/// With room for a bar below, should the letters be large.
QSize ResultTable::sizeHint() const {
  const int rows = m_results->rowCount() * verticalHeader()->defaultSectionSize();
  const bool isWide = horizontalHeader()->length() > viewport()->width();
  const int bar = isWide ? horizontalScrollBar()->sizeHint().height() : 0;
  return {CopyTable::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + bar};
}

QSize ResultTable::minimumSizeHint() const {
  return {fontMetrics().height() * 8, sizeHint().height()};
}

void ResultTable::changeEvent(QEvent* event) {
  CopyTable::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) m_results->retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) fit();
}

}  // namespace alab
