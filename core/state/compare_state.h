#pragma once
// CompareState: the settings of the Compare page.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/activation/card.h"
#include "core/compare/column.h"

namespace alab {

enum class CompareView {
  Table,     ///< functions side by side
  Advice,    ///< which one?
  Defaults,  ///< what the frameworks take when nothing is said
};

std::span<const CompareView> compareViews();
/// "table", "advice", "defaults".
std::string_view nameOf(CompareView view);
std::optional<CompareView> compareViewNamed(std::string_view name);

/// Which functions have a row.
enum class CompareRows {
  Common,  ///< the twelve that are offered first
  Chosen,  ///< those of the function bar, with their parameters
  Family,  ///< one family of the catalogue
  All,
};

std::span<const CompareRows> compareRows();
/// "common", "chosen", "family", "all".
std::string_view nameOf(CompareRows rows);
std::optional<CompareRows> compareRowsNamed(std::string_view name);

/// What rows are sorted by, beside a column: their names.
inline constexpr char sortedByName[] = "name";

struct CompareState {
  CompareView view = CompareView::Table;
  CompareRows rows = CompareRows::Common;
  Family family = Family::Rectifier;
  std::vector<CompareColumn> columns = {usualColumns().begin(), usualColumns().end()};
  std::string sortedBy;     ///< the name of a column, sortedByName, or empty: as they come
  bool descending = false;  ///< the largest first
  bool operator==(const CompareState&) const = default;
};

}  // namespace alab
