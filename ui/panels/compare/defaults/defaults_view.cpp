#include "ui/panels/compare/defaults/defaults_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "core/activation/catalogue.h"
#include "ui/widgets/copy_table.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {

using namespace Qt::StringLiterals;
namespace {

/// Cells of several lines with letters of two scripts need more room than they ask for.
class RoomyDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.height() * 3 / 4);
  }
};

/// A table is best understood by a cell that differs.
QModelIndex firstDifference(const DefaultsModel& model) {
  for (int row = 0; row < model.rowCount(); ++row)
    for (int column = 1; column < model.columnCount(); ++column)
      if (frameworkCell(model.index(row, column))->differs()) return model.index(row, column);
  return {};
}

}  // namespace

DefaultsView::DefaultsView(QWidget* parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_table(new CopyTable(DefaultsModel::fullText, this)),
      m_model(new DefaultsModel(this)) {
  m_sentence->setWordWrap(true);
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setWordWrap(true);
  m_table->setItemDelegate(new RoomyDelegate(m_table));
  m_table->setShowGrid(true);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  setFocusProxy(m_table);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_sentence);
  column->addWidget(m_table, 1);
  m_table->setCurrentIndex(firstDifference(*m_model));
  connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this] { emit currentChanged(); });
  retranslate();
}

void DefaultsView::setTheme(const Theme& theme) {
  m_model->setTheme(theme);
}

QModelIndex DefaultsView::current() const {
  return m_table->currentIndex();
}

std::optional<ComparedFunction> DefaultsView::currentFunction() const {
  const FrameworkCell* cell = frameworkCell(current());
  if (!cell) return std::nullopt;
  const auto curve =
      std::ranges::find_if(cell->values, [](const auto& value) { return value.function.has_value(); });
  const Function function = curve != cell->values.end()
                                ? *curve->function
                                : Function(builtIn(frameworkTable()[std::size_t(current().row())].id));
  return ComparedFunction{displayName({std::string(function.card().id), function.params}), function};
}

FigureExtras DefaultsView::currentExtras() const {
  FigureExtras extras;
  const FrameworkCell* cell = frameworkCell(current());
  if (!cell) return extras;
  for (const FrameworkDefault& value : cell->values) {
    if (value.function) extras.curves.push_back({*value.function, shortMeaning(value)});
    if (value.slope) extras.cornerSlopes.push_back(*value.slope);
  }
  if (extras.curves.size() == 1) extras.curves.front().label.clear();
  return extras;
}

Exportable DefaultsView::exportable() const {
  PlotTable table;
  for (int column = 0; column < m_model->columnCount(); ++column)
    table.headings.append(m_model->headerData(column, Qt::Horizontal).toString());
  for (int row = 0; row < m_model->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
      cells.append(
          m_model->index(row, column).data(DefaultsModel::fullText).toString().replace(u'\n', u"; "_s));
    table.rows.push_back(cells);
  }
  PlotScene scene;
  scene.tables = {table};
  scene.description = tr("Framework defaults");
  return {QStringLiteral("defaults"), tr("Framework defaults"), scene,
          [](const std::optional<TableSettings>&) { return DataTable(); }, false};
}

void DefaultsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void DefaultsView::retranslate() {
  m_sentence->setText(
      tr("The same name, another function: cells with ≠ differ from PyTorch. Click one for its curve."));
  m_table->setAccessibleName(tr("Framework defaults"));
  m_model->retranslate();
}

}  // namespace alab
