#include <algorithm>
#include <array>

#include "core/state/lab_state.h"

namespace alab {
namespace {

constexpr std::array<std::string_view, 3> names = {"chain", "network", "map"};  // in the order of the enum

}  // namespace

std::string_view nameOf(DepthView view) {
  return names[static_cast<std::size_t>(view)];
}

std::optional<DepthView> depthViewNamed(std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<DepthView>(found - names.begin());
}

}  // namespace alab
