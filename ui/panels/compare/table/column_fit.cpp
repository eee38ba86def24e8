#include "ui/panels/compare/table/column_fit.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <algorithm>

namespace alab {
namespace {

/// The header itself leaves room for an arrow in all of them.
int widthOfHeading(const QTableView& table, int column) {
  const QHeaderView& header = *table.horizontalHeader();
  const QString text = table.model()->headerData(column, Qt::Horizontal).toString();
  const QStyle& style = *header.style();
  const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
  const bool isSorted = header.sortIndicatorSection() == column;
  const int arrow = isSorted ? style.pixelMetric(QStyle::PM_HeaderMarkSize) + margin : 0;
  return header.fontMetrics().size(0, text).width() + 2 * margin + arrow;
}

ColumnNeed needOf(const QTableView& table, int column) {
  const QAbstractItemModel& model = *table.model();
  int widest = 0, broken = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const QString text = model.index(row, column).data().toString();
    widest = std::max(widest, table.fontMetrics().horizontalAdvance(text));
    broken = std::max(broken, twoLineWidth(text, table.fontMetrics()));
  }
  const QAbstractItemView& view = table;  // where the hint is public
  const int cells = view.sizeHintForColumn(column), heading = widthOfHeading(table, column);
  const int gap = table.fontMetrics().height() / 2;
  return {std::max(cells, heading) + gap, std::max(cells - widest + broken, heading)};
}

/// On two lines if there is room, else cut.
ColumnNeed needOfSentences(const ColumnNeed& need, int letter) {
  constexpr int letters = 10;  // heights of them
  return {need.least, std::min(need.least, letters * letter)};
}

}  // namespace

int twoLineWidth(const QString& text, const QFontMetrics& metrics) {
  int least = metrics.horizontalAdvance(text);
  for (qsizetype blank = text.indexOf(u' '); blank >= 0; blank = text.indexOf(u' ', blank + 1))
    least = std::min(least, std::max(metrics.horizontalAdvance(text.left(blank)),
                                     metrics.horizontalAdvance(text.mid(blank + 1))));
  return least;
}

/// Each gives up the same share of what it could.
std::vector<int> fittingWidths(const std::vector<ColumnNeed>& needs, int room) {
  int natural = 0, least = 0;
  for (const ColumnNeed& need : needs) natural += need.natural, least += need.least;
  const double share =
      natural > least ? std::clamp(double(room - least) / double(natural - least), 0.0, 1.0) : 1;
  std::vector<int> widths;
  for (const ColumnNeed& need : needs)
    widths.push_back(need.least + int(share * double(need.natural - need.least)));
  return widths;
}

void fitColumns(QTableView& table) {
  std::vector<ColumnNeed> needs;
  for (int column = 0; column < table.model()->columnCount(); ++column)
    needs.push_back(needOf(table, column));
  if (!needs.empty()) needs.back() = needOfSentences(needs.back(), table.fontMetrics().height());
  const std::vector<int> widths = fittingWidths(needs, table.viewport()->width());
  for (std::size_t i = 0; i < widths.size(); ++i) table.horizontalHeader()->resizeSection(int(i), widths[i]);
}

}  // namespace alab
