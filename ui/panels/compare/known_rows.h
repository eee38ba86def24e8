#pragma once
#include "core/compare/compare_table.h"
#include "ui/panels/compare/compare_edit.h"
#include "ui/panels/compare/comparison_finder.h"

namespace alab {

/// Rows that have been computed, with their names.
struct KnownRows {
  RowNames names;
  std::vector<Comparison> comparisons;
};

KnownRows knownRows(const std::vector<ComparedFunction>& rows, const ComparisonFinder& finder);

}  // namespace alab
