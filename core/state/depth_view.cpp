#include <algorithm>
#include <array>

#include "core/state/lab_state.h"

namespace alab {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 3> views = {"chain", "network", "map"};
constexpr std::array<std::string_view, 3> histograms = {"z", "a", "dz"};

template <class Value>
std::optional<Value> named(const std::array<std::string_view, 3>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Value>(found - names.begin());
}

}  // namespace

std::string_view nameOf(DepthView view) {
  return views[static_cast<std::size_t>(view)];
}

std::optional<DepthView> depthViewNamed(std::string_view name) {
  return named<DepthView>(views, name);
}

std::string_view nameOf(DepthHistogram histogram) {
  return histograms[static_cast<std::size_t>(histogram)];
}

std::optional<DepthHistogram> depthHistogramNamed(std::string_view name) {
  return named<DepthHistogram>(histograms, name);
}

}  // namespace alab
