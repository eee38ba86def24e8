#include "core/data/data_kinds.h"

#include <algorithm>
#include <array>

namespace alab {
namespace {

using enum DataKind;

// In the order of the enumeration.
constexpr std::array<DataFacts, 16> table = {{{Circle, "circle", Task::Binary, 2, true, true},
                                              {Xor, "xor", Task::Binary, 2, true, true},
                                              {Gauss, "gauss", Task::Binary, 2, true, true},
                                              {Spiral, "spiral", Task::Binary, 2, true, true},
                                              {Moons, "moons", Task::Binary, 2, true, true},
                                              {Checkerboard, "checkerboard", Task::Binary, 2, true, true},
                                              {Curve, "curve", Task::Binary, 2, true, true},
                                              {Smokers, "smokers", Task::Binary, 3, true, true},
                                              {ThreeSpirals, "three-spirals", Task::Classes, 2, true, true},
                                              {Iris, "iris", Task::Classes, 4, false, false},
                                              {Discs, "multi-label", Task::Labels, 2, true, true},
                                              {Plane, "plane", Task::Values, 2, true, true},
                                              {Peaks, "multi-gauss", Task::Values, 2, true, true},
                                              {Sine, "sine", Task::Values, 1, true, true},
                                              {Step, "step", Task::Values, 1, true, true},
                                              {Line, "line", Task::Values, 1, false, false}}};

}  // namespace

std::span<const DataFacts> dataKinds() {
  return table;
}

const DataFacts& facts(DataKind kind) {
  return table[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(DataKind kind) {
  return facts(kind).name;
}

std::optional<DataKind> dataKindNamed(std::string_view name) {
  const auto found = std::ranges::find(table, name, &DataFacts::name);
  return found == table.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace alab
