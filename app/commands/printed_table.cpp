#include "app/commands/printed_table.h"

#include <algorithm>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

using Column = std::vector<std::string>;

std::vector<Column> columnsOf(const DataTable& table) {
  std::vector<Column> columns = {{table.labelColumn.toStdString()}};
  for (const QString& label : table.labels) columns[0].push_back(label.toStdString());
  for (std::size_t c = 0; c < table.values.size(); ++c) {
    columns.push_back({table.columns[qsizetype(c)].toStdString()});
    for (const double value : table.values[c]) columns.back().push_back(numberText(value));
  }
  return columns;
}

}  // namespace

std::string printed(const DataTable& table) {
  const std::vector<Column> columns = columnsOf(table);
  std::vector<std::size_t> widths;
  for (const Column& column : columns)
    widths.push_back(std::ranges::max(column, {}, &std::string::size).size());
  std::string text;
  for (std::size_t row = 0; row < columns[0].size(); ++row) {
    for (std::size_t c = 0; c + 1 < columns.size(); ++c)
      text += columns[c][row] + std::string(widths[c] + 2 - columns[c][row].size(), ' ');
    text += columns.back()[row] + '\n';
  }
  return text;
}

}  // namespace alab
