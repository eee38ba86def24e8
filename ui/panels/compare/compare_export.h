#pragma once
#include "ui/panels/compare/comparison_finder.h"
#include "ui/panels/compare/table/compare_table.h"
#include "ui/panels/panel.h"

namespace alab {

/// The rows in sight as a table, whose values are the columns of numbers; and the function of the current
/// row. Rows that are not computed yet are left out.
std::vector<Exportable> compareExportables(const CompareTable& table, const ComparisonFinder& finder);

}  // namespace alab
