#pragma once
// Gated linear units: two numbers a and b to y = a * g(b), the value a and its gate g(b). Shazeer, GLU
// Variants Improve Transformer, 2020, after Dauphin et al., Language Modeling with Gated Convolutional
// Networks, 2017. A layer makes a and b of its inputs by two weight matrices; torch.nn.functional.glu takes a
// from the first half of a vector and b from the second. They are surfaces over (a, b) and have no curve.
#include <optional>
#include <span>
#include <string_view>

#include "core/matrix/matrix.h"

namespace alab {

struct GatedUnit {
  std::string_view id, name, formula;
  std::string_view gate;  ///< g: an id of the catalogue
};

struct GatedValue {
  double y = 0;       ///< a g(b)
  double slopeA = 0;  ///< dy/da = g(b)
  double slopeB = 0;  ///< dy/db = a g'(b)
};

/// GLU, Bilinear, ReGLU, GEGLU, SwiGLU.
std::span<const GatedUnit> gatedUnits();

/// By id; nothing when unknown.
std::optional<GatedUnit> gatedUnitNamed(std::string_view id);

/// By the gate's accurate scalar path; at its kinks the catalogue's conventions.
GatedValue gatedAt(const GatedUnit& unit, double a, double b);

/// One of y, slopeA and slopeB, by pointer to member, over a grid: element (i, j) is that at (a[j], b[i]).
Matrix<double> gatedSurface(const GatedUnit& unit, double GatedValue::*part, std::span<const double> a,
                            std::span<const double> b);

}  // namespace alab
