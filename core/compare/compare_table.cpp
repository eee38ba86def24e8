#include "core/compare/compare_table.h"

namespace alab {

TextTable compareTable(std::span<const Comparison> comparisons, const RowNames& names,
                       std::span<const CompareColumn> columns, const Speech& speech) {
  TextTable table{{speech.text(ALAB_TEXT("Function"))}, {}};
  for (const CompareColumn column : columns) table.headings.push_back(speech.text(wordsOf(column).heading));
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    std::vector<std::string> row = {names[i]};
    for (const CompareColumn column : columns)
      row.push_back(said(compareCell(column, comparisons[i]).text, speech));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace alab
