#include "ui/panels/compare/table/compare_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

namespace alab {

CompareTable::CompareTable(const ComparisonFinder& finder, QWidget* parent)
    : CopyTable(Qt::DisplayRole, parent),
      m_model(new CompareModel(finder, this)),
      m_order(new CompareOrder(this)) {
  m_order->setSourceModel(m_model);
  setModel(m_order);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setHorizontalScrollMode(ScrollPerPixel);
  setWordWrap(true);  // rows are two lines high
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSortIndicatorClearable(true);
  horizontalHeader()->setSortIndicatorShown(true);
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setStretchLastSection(true);
  connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CompareTable::tellOrder);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this] { emit currentFunctionChanged(); });
  connect(m_order, &QAbstractItemModel::modelReset, this, &CompareTable::fitColumnsSoon);
  connect(m_order, &QAbstractItemModel::dataChanged, this, &CompareTable::fitColumnsSoon);
  connect(m_order, &QAbstractItemModel::headerDataChanged, this, &CompareTable::fitColumnsSoon);
  fit();
  retranslate();
}

void CompareTable::show(std::vector<ComparedFunction> rows, const CompareState& settings,
                        std::string_view first) {
  const std::optional<ComparedFunction> before = current();
  bool isAnotherOrder = false;
  const int column = std::max(currentIndex().column(), 0);
  {
    const QSignalBlocker quiet(selectionModel());
    m_model->setColumns(settings.columns);
    m_model->setRows(std::move(rows));
    isAnotherOrder = sortAsSet(settings);
    makeCurrent(before, first, column);
  }
  fitColumnsSoon();
  isAnotherOrder ? scrollToTop() : scrollTo(currentIndex());
  emit currentFunctionChanged();
}

void CompareTable::search(const QString& text) {
  m_order->setSearch(text);
  if (!currentIndex().isValid()) makeCurrent({}, {}, CompareModel::nameColumn);
}

void CompareTable::choose(const QString& name) {
  const std::vector<ComparedFunction> rows = shown();
  const auto found = std::ranges::find(rows, name, &ComparedFunction::name);
  if (found != rows.end())
    setCurrentIndex(m_order->index(int(found - rows.begin()), CompareModel::nameColumn));
}

/// Whether it is another order than before.
bool CompareTable::sortAsSet(const CompareState& settings) {
  int section = settings.sortedBy == sortedByName ? CompareModel::nameColumn : -1;
  const std::vector<CompareColumn>& columns = settings.columns;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (nameOf(columns[i]) == settings.sortedBy) section = int(i) + 1;
  const Qt::SortOrder order = settings.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
  const bool isAnother = m_order->sortColumn() != section || m_order->sortOrder() != order;
  const QSignalBlocker quiet(horizontalHeader());
  horizontalHeader()->setSortIndicator(section, order);
  m_order->sort(section, order);
  return isAnother;
}

void CompareTable::makeCurrent(const std::optional<ComparedFunction>& function, std::string_view first,
                               int column) {
  const std::vector<ComparedFunction> rows = shown();
  const auto isWanted = [&](const ComparedFunction& row) {
    return function ? row.function == function->function : row.function.card().id == first;
  };
  const auto found = std::ranges::find_if(rows, isWanted);
  const int row = found == rows.end() ? 0 : int(found - rows.begin());
  setCurrentIndex(m_order->index(row, std::min(column, m_order->columnCount() - 1)));
}

std::optional<ComparedFunction> CompareTable::current() const {
  const QModelIndex index = m_order->mapToSource(currentIndex());
  if (!index.isValid()) return std::nullopt;
  return m_model->rows()[std::size_t(index.row())];
}

std::vector<ComparedFunction> CompareTable::shown() const {
  std::vector<ComparedFunction> rows;
  for (int i = 0; i < m_order->rowCount(); ++i)
    rows.push_back(m_model->rows()[std::size_t(m_order->mapToSource(m_order->index(i, 0)).row())]);
  return rows;
}

void CompareTable::tellOrder(int section, Qt::SortOrder order) {
  std::string by;
  if (section == CompareModel::nameColumn) by = sortedByName;
  if (section > 0) by = nameOf(m_model->columns()[std::size_t(section - 1)]);
  emit orderWanted(by, order == Qt::DescendingOrder);
}

void CompareTable::setLook(const Theme& theme) {
  m_theme = &theme;
  fit();
}

void CompareTable::fit() {
  const int letter = fontMetrics().height();
  setIconSize({letter * 3, letter * 2});
  verticalHeader()->setDefaultSectionSize(letter * 5 / 2);
  if (m_theme) m_model->setLook(*m_theme, letter, devicePixelRatioF());
  fitColumnsSoon();
}

/// Once for all cells that have changed.
void CompareTable::fitColumnsSoon() {
  if (std::exchange(m_willFit, true)) return;
  const auto fitNow = [this] {
    m_willFit = false;
    fitColumns(*this);
  };
  QMetaObject::invokeMethod(this, fitNow, Qt::QueuedConnection);
}

void CompareTable::tickCurrent() {
  const QModelIndex name = currentIndex().siblingAtColumn(CompareModel::nameColumn);
  if (!name.isValid()) return;
  const bool isTicked = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  m_order->setData(name, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// As a click on its heading: up, down, as they come.
void CompareTable::sortByCurrentColumn() {
  const int section = std::max(currentIndex().column(), 0);
  const QHeaderView& header = *horizontalHeader();
  const bool isSorted = header.sortIndicatorSection() == section;
  const bool isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder;
  if (!isSorted) return tellOrder(section, Qt::AscendingOrder);
  isDescending ? tellOrder(-1, Qt::AscendingOrder) : tellOrder(section, Qt::DescendingOrder);
}

/// In whatever cell of the row the cursor is.
void CompareTable::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = event->modifiers() == Qt::NoModifier;
  if (event->key() == Qt::Key_Space && isPlain) return tickCurrent();
  if (event->key() == Qt::Key_S && isPlain) return sortByCurrentColumn();
  CopyTable::keyPressEvent(event);
}

void CompareTable::resizeEvent(QResizeEvent* event) {
  CopyTable::resizeEvent(event);
  fitColumnsSoon();
}

void CompareTable::changeEvent(QEvent* event) {
  CopyTable::changeEvent(event);
  if (event->type() == QEvent::FontChange) fit();
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void CompareTable::retranslate() {
  setAccessibleName(tr("Functions side by side"));
  m_model->tellOfChanges();
}

}  // namespace alab
