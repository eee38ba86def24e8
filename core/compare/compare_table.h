#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/compare/columns.h"
#include "core/compare/text_table.h"

namespace alab {

/// What a row is called: a name for each comparison.
using RowNames = std::vector<std::string>;

/// For whom a table is.
enum class TableReader { Person, Program };

/// The names and the columns of the comparisons in the words of `speech`. Programs get cells that are one
/// number as that number, in full.
TextTable compareTable(std::span<const Comparison> comparisons, const RowNames& names,
                       std::span<const CompareColumn> columns, const Speech& speech,
                       TableReader reader = TableReader::Person);

}  // namespace alab
