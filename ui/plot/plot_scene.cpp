#include "ui/plot/plot_scene.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <tuple>

namespace alab {
namespace {

/// By bits: NaN breaks a line and must not make a scene differ from itself.
bool sameNumbers(const std::vector<double>& a, const std::vector<double>& b) {
  return std::ranges::equal(a, b, {}, std::bit_cast<std::uint64_t, double>,
                            std::bit_cast<std::uint64_t, double>);
}

}  // namespace

bool Series::operator==(const Series& other) const {
  return std::tie(id, label, role, slot) == std::tie(other.id, other.label, other.role, other.slot) &&
         sameNumbers(x, other.x) && sameNumbers(y, other.y);
}

bool Area::operator==(const Area& other) const {
  return role == other.role && slot == other.slot && sameNumbers(x, other.x) && sameNumbers(y, other.y);
}

bool HeatMap::operator==(const HeatMap& other) const {
  return std::tie(x, y, columns, rows, key, texts, framed) ==
             std::tie(other.x, other.y, other.columns, other.rows, other.key, other.texts, other.framed) &&
         sameNumbers(values, other.values);
}

}  // namespace alab
