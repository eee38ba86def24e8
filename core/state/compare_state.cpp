#include "core/state/compare_state.h"

#include "core/names.h"

namespace alab {
namespace {

constexpr Names<CompareView, 3> compareViewNames({{CompareView::Table, "table"},
                                                  {CompareView::Advice, "advice"},
                                                  {CompareView::Defaults, "defaults"}});

constexpr Names<CompareRows, 4> compareRowNames({{CompareRows::Common, "common"},
                                                 {CompareRows::Chosen, "chosen"},
                                                 {CompareRows::Family, "family"},
                                                 {CompareRows::All, "all"}});

}  // namespace

std::span<const CompareView> compareViews() {
  return compareViewNames.values();
}

std::string_view nameOf(CompareView view) {
  return compareViewNames.nameOf(view);
}

std::optional<CompareView> compareViewNamed(std::string_view name) {
  return compareViewNames.named(name);
}

std::span<const CompareRows> compareRows() {
  return compareRowNames.values();
}

std::string_view nameOf(CompareRows rows) {
  return compareRowNames.nameOf(rows);
}

std::optional<CompareRows> compareRowsNamed(std::string_view name) {
  return compareRowNames.named(name);
}

}  // namespace alab
