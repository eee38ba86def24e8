#include "ui/panels/compare/known_rows.h"

namespace alab {

KnownRows knownRows(const std::vector<ComparedFunction>& rows, const ComparisonFinder& finder) {
  KnownRows known;
  for (const ComparedFunction& row : rows)
    if (const Comparison* comparison = finder.of(row.function)) {
      known.names.push_back(row.name.toStdString());
      known.comparisons.push_back(*comparison);
    }
  return known;
}

}  // namespace alab
