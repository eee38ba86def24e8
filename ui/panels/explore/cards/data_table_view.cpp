#include "ui/panels/explore/cards/data_table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

namespace alab {

DataTableView::DataTableView(QWidget* parent)
    : CopyTable(DataTableModel::fullText, parent), m_model(new DataTableModel(this)) {
  setModel(m_model);
  setWordWrap(false);
  setHorizontalScrollMode(ScrollPerPixel);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setResizeContentsPrecision(50);  // rows looked at; a long table stays quick
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  fitRows();
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

/// Rows as high as their letters: of a thousand rows none has to be measured.
void DataTableView::fitRows() {
  verticalHeader()->setDefaultSectionSize(verticalHeader()->minimumSectionSize());
}

void DataTableView::changeEvent(QEvent* event) {
  CopyTable::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitRows();
}

}  // namespace alab
