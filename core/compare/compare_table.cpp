#include "core/compare/compare_table.h"

#include "core/scalar/number_text.h"

namespace alab {
namespace {

std::string cellText(const CompareCell& cell, const Speech& speech, TableReader reader) {
  const bool isInFull = reader == TableReader::Program && cell.number;
  return isInFull ? numberText(*cell.number) : said(cell.text, speech);
}

}  // namespace

TextTable compareTable(std::span<const Comparison> comparisons, const RowNames& names,
                       std::span<const CompareColumn> columns, const Speech& speech, TableReader reader) {
  TextTable table{{speech.text(ALAB_TEXT("Function"))}, {}};
  for (const CompareColumn column : columns)
    table.headings.emplace_back(speech.text(wordsOf(column).heading));
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    std::vector<std::string> row = {names[i]};
    for (const CompareColumn column : columns)
      row.push_back(cellText(compareCell(column, comparisons[i]), speech, reader));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace alab
