#include "core/vector/gated_units.h"

#include <algorithm>

#include "core/activation/catalogue.h"

namespace alab {
namespace {

constexpr GatedUnit units[] = {{"glu", "GLU", "a * sigmoid(b)", "sigmoid"},
                               {"bilinear", "Bilinear", "a * b", "identity"},
                               {"reglu", "ReGLU", "a * relu(b)", "relu"},
                               {"geglu", "GEGLU", "a * gelu(b)", "gelu"},
                               {"swiglu", "SwiGLU", "a * silu(b)", "silu"}};

GatedValue gatedBy(const Derivatives& gate, double a) {
  return {a * gate.f, gate.f, a * gate.d1};
}

}  // namespace

std::span<const GatedUnit> gatedUnits() {
  return units;
}

std::optional<GatedUnit> gatedUnitNamed(std::string_view id) {
  const auto found = std::ranges::find(units, id, &GatedUnit::id);
  return found == std::end(units) ? std::nullopt : std::optional(*found);
}

GatedValue gatedAt(const GatedUnit& unit, double a, double b) {
  return gatedBy(Function(builtIn(unit.gate)).at(b), a);
}

Matrix<double> gatedSurface(const GatedUnit& unit, double GatedValue::*part, std::span<const double> a,
                            std::span<const double> b) {
  const Function gate(builtIn(unit.gate));
  Matrix<double> surface(b.size(), a.size());
  for (std::size_t i = 0; i < b.size(); ++i) {
    const Derivatives atB = gate.at(b[i]);
    for (std::size_t j = 0; j < a.size(); ++j) surface(i, j) = gatedBy(atB, a[j]).*part;
  }
  return surface;
}

}  // namespace alab
