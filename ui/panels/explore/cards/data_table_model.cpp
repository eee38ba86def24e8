#include "ui/panels/explore/cards/data_table_model.h"

#include "core/scalar/number_text.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

std::pair<std::size_t, qsizetype> shapeOf(const DataTableModel::Content& content) {
  const auto& columns = content.numbers.values;
  return {columns.empty() ? 0 : columns.front().size(),
          content.numbers.columns.size() + (content.names.isEmpty() ? 0 : 1)};
}

}  // namespace

void DataTableModel::setContent(const Content& content) {
  if (content == m_content) return;
  const bool isReshaped = shapeOf(content) != shapeOf(m_content);
  if (isReshaped) beginResetModel();
  m_content = content;
  if (isReshaped) return endResetModel();
  tellOfChanges();
}

void DataTableModel::tellOfChanges() {
  const int rows = rowCount(), columns = columnCount();
  if (columns > 0) emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
  if (rows == 0 || columns == 0) return;
  emit headerDataChanged(Qt::Vertical, 0, rows - 1);
  emit dataChanged(index(0, 0), index(rows - 1, columns - 1));
}

int DataTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(shapeOf(m_content).first);
}

int DataTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(shapeOf(m_content).second);
}

QVariant DataTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return text(index.row(), index.column());
    case Qt::ToolTipRole:
    case fullText:
      return inFull(index.row(), index.column());
    case Qt::TextAlignmentRole:
      return int((isName(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool isColumn = orientation == Qt::Horizontal;
  if (section < 0 || section >= (isColumn ? columnCount() : rowCount())) return {};
  if (role == Qt::TextAlignmentRole)
    return int(isColumn ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (!isColumn) return columnCount() > 0 ? text(section, 0) : QString();
  return isName(section) ? QString() : m_content.numbers.columns[section - nameColumns()];
}

double DataTableModel::value(int row, int column) const {
  return m_content.numbers.values[std::size_t(column - nameColumns())][std::size_t(row)];
}

QString DataTableModel::text(int row, int column) const {
  return isName(column) ? m_content.names[row] : shownNumber(value(row, column), m_content.decimals);
}

QString DataTableModel::inFull(int row, int column) const {
  return isName(column) ? m_content.names[row] : QString::fromStdString(numberText(value(row, column)));
}

}  // namespace alab
