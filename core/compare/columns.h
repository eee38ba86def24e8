#pragma once
// The columns of the table that compares functions: their names, headings and what each of them tells.
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/compare/column.h"
#include "core/compare/comparison.h"
#include "core/sentence.h"

namespace alab {

/// What stands over the column, and one sentence that explains it; marked with ALAB_TEXT.
struct ColumnWords {
  std::string_view heading, tip;
};
ColumnWords wordsOf(CompareColumn column);

/// One of the four properties of an ideal activation that the articles name, and what can honestly be
/// computed for it.
struct Ideal {
  std::string_view claim;  ///< ALAB_TEXT
  std::string_view truth;  ///< ALAB_TEXT
  std::vector<CompareColumn> columns;
};
std::span<const Ideal> ideals();
/// The columns of all four.
std::span<const CompareColumn> idealColumns();

/// The rank of a cell that has none: "–".
inline constexpr double unranked = -std::numeric_limits<double>::infinity();

struct CompareCell {
  Sentence text;
  std::optional<double> number = {};  ///< in full, where the cell is one number
  double rank = 0;                    ///< what rows are sorted by; of equal ones by the text
};

CompareCell compareCell(CompareColumn column, const Comparison& comparison);

}  // namespace alab
