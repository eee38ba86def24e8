#include "core/state/compare_reader.h"

#include <QJsonArray>
#include <algorithm>

namespace alab {

void readValue(const QJsonValue& value, const JsonPlace& place, Range, std::vector<CompareColumn>& out) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of names"));
  std::vector<CompareColumn> columns;
  const QJsonArray array = value.toArray();
  for (qsizetype i = 0; i < array.size(); ++i) {
    const auto column = compareColumnNamed(array[i].toString().toStdString());
    if (!column)
      place[i].report(ALAB_TEXT("no column of the table"));
    else if (std::ranges::find(columns, *column) == columns.end())
      columns.push_back(*column);
  }
  out = std::move(columns);
}

void repair(CompareState& compare, const JsonPlace& place) {
  const std::string& by = compare.sortedBy;
  if (by.empty() || by == sortedByName || compareColumnNamed(by)) return;
  (place / "sortedBy").report(ALAB_TEXT("no column of the table"));
  compare.sortedBy.clear();
}

}  // namespace alab
