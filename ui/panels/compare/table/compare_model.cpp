#include "ui/panels/compare/table/compare_model.h"

#include <QIcon>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/compare/compare_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/functions/curve_thumbnail.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// So that columns of short cells are narrow.
QString inTwoLines(QString heading) {
  const qsizetype blank = heading.indexOf(u' ');
  return blank < 0 ? heading : heading.replace(blank, 1, u'\n');
}

}  // namespace

CompareModel::CompareModel(const ComparisonFinder& finder, QObject* parent)
    : QAbstractTableModel(parent), m_finder(finder) {}

void CompareModel::setRows(std::vector<ComparedFunction> rows) {
  if (rows == m_rows) return;
  beginResetModel();
  m_rows = std::move(rows);
  m_curves.assign(m_rows.size(), {});
  dropLostTicks();
  endResetModel();
}

/// A function whose parameters have moved on is nowhere any more, other than one that is in the catalogue.
void CompareModel::dropLostTicks() {
  const auto isLost = [this](const Function& function) {
    const bool hasRow = std::ranges::find(m_rows, function, &ComparedFunction::function) != m_rows.end();
    return !hasRow && function.params != function.activation.defaults();
  };
  if (std::erase_if(m_ticked, isLost) > 0) emit ticksChanged();
}

void CompareModel::setColumns(std::vector<CompareColumn> columns) {
  if (columns == m_columns) return;
  beginResetModel();
  m_columns = std::move(columns);
  endResetModel();
}

void CompareModel::setLook(const Theme& theme, int letterHeight, double pixelRatio) {
  m_theme = &theme;
  m_letterHeight = letterHeight;
  m_pixelRatio = pixelRatio;
  m_curves.assign(m_rows.size(), {});
  tellOfChanges();
}

void CompareModel::tellOfChanges() {
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool CompareModel::isTicked(const Function& function) const {
  return std::ranges::find(m_ticked, function) != m_ticked.end();
}

void CompareModel::clearTicks() {
  m_ticked.clear();
  tellOfChanges();
  emit ticksChanged();
}

int CompareModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

Qt::ItemFlags CompareModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.column() == nameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CompareModel::curve(std::size_t row) const {
  if (!m_theme) return {};
  if (!m_curves[row].isValid()) m_curves[row] = drawnCurve(m_rows[row].function);
  return m_curves[row];
}

QVariant CompareModel::drawnCurve(const Function& function) const {
  const QSize size(m_letterHeight * 3, m_letterHeight * 2);
  const QPalette palette = m_theme->palette();
  const auto drawn = [&](QPalette::ColorRole role) {
    return curveThumbnail(function, size, m_pixelRatio, palette.color(role), palette.color(QPalette::Mid));
  };
  QIcon icon(drawn(QPalette::Highlight));
  icon.addPixmap(drawn(QPalette::HighlightedText), QIcon::Selected);
  return icon;
}

QVariant CompareModel::nameData(std::size_t number, int role) const {
  const ComparedFunction& row = m_rows[number];
  switch (role) {
    case Qt::DisplayRole:
    case sortRole:
      return row.name;
    case Qt::ToolTipRole:
      return u"%1: f(x) = %2"_s.arg(row.name, QString::fromUtf8(row.function.card().formula));
    case Qt::DecorationRole:
      return curve(number);
    case Qt::CheckStateRole:
      return isTicked(row.function) ? Qt::Checked : Qt::Unchecked;
    default:
      return {};
  }
}

QVariant CompareModel::cellData(const ComparedFunction& row, CompareColumn column, int role) const {
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != sortRole) return {};
  const Comparison* comparison = m_finder.of(row.function);
  if (!comparison) return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
  const CompareCell cell = compareCell(column, *comparison);
  return role == sortRole ? QVariant(cell.rank) : QVariant(saidInWindow(cell.text));
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
  const ComparedFunction& row = m_rows[std::size_t(index.row())];
  if (index.column() == nameColumn) return nameData(std::size_t(index.row()), role);
  return cellData(row, m_columns[std::size_t(index.column() - 1)], role);
}

bool CompareModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != nameColumn) return false;
  const Function& function = m_rows[std::size_t(index.row())].function;
  std::erase(m_ticked, function);
  if (value.toInt() == Qt::Checked) m_ticked.push_back(function);
  emit dataChanged(index, index, {Qt::CheckStateRole});
  emit ticksChanged();
  return true;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (section == nameColumn) {
    if (role == Qt::ToolTipRole) return tr("Tick functions to add them to the function bar. Click to sort.");
    return role == Qt::DisplayRole ? QVariant(coreText("Function")) : QVariant();
  }
  const ColumnWords words = wordsOf(m_columns[std::size_t(section - 1)]);
  if (role == Qt::ToolTipRole) return coreText(words.tip);
  return role == Qt::DisplayRole ? QVariant(inTwoLines(coreText(words.heading))) : QVariant();
}

}  // namespace alab
