#pragma once
// SoftmaxState: the settings of the Softmax page.
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/range.h"
#include "core/scalar/number_format.h"

namespace alab {

/// What stands under the scores and their probabilities.
enum class SoftmaxView {
  Loss,      ///< p - y and -ln p
  Jacobian,  ///< dp_i/dz_j
  Overflow,  ///< the textbook formula beside the stable form
  Rows,      ///< of a matrix, along its rows or its columns
  Curve,     ///< why there is no softmax curve
  Gates,     ///< gated units and maxout
};

std::span<const SoftmaxView> softmaxViews();
/// "loss", "jacobian", "overflow", "rows", "curve", "gates".
std::string_view nameOf(SoftmaxView view);
std::optional<SoftmaxView> softmaxViewNamed(std::string_view name);

/// What the page computes of the scores; by its names in core/vector.
enum class SoftmaxVariant { Softmax, Softmin, Sparsemax, Hardmax };

std::span<const SoftmaxVariant> softmaxVariants();
std::string_view nameOf(SoftmaxVariant variant);
std::optional<SoftmaxVariant> softmaxVariantNamed(std::string_view name);

/// A gated unit by its name in core/vector, or maxout.
enum class GateUnit { Glu, Bilinear, ReGlu, GeGlu, SwiGlu, Maxout };

std::span<const GateUnit> gateUnits();
std::string_view nameOf(GateUnit unit);
std::optional<GateUnit> gateUnitNamed(std::string_view name);

/// Each of the scores is a bar, each number of the matrix a cell.
inline constexpr std::size_t fewestScores = 2, mostScores = 10;
inline constexpr std::size_t mostMatrixNumbers = 32, mostMatrixColumns = 8;
inline constexpr Range scoreLimits = {-1e6, 1e6};
inline constexpr Range temperatureLimits = {0.01, 1000};
inline constexpr Range curveEnds = {1, 10}, curveSteps = {0.002, 1};

struct SoftmaxState {
  SoftmaxView view = SoftmaxView::Loss;
  std::vector<double> scores = {2, 1, 0.1};
  bool together = false;  ///< a score that is moved takes the others along
  double temperature = 1;
  SoftmaxVariant variant = SoftmaxVariant::Softmax;
  std::size_t target = 0;  ///< the class that is right
  double smoothing = 0;
  NumberFormat format = NumberFormat::Float64;
  std::vector<double> matrix = {1, 2, 3, 4, 1, 2, 3, 4};  ///< row after row
  std::size_t columns = 4;
  bool alongColumns = false;
  double curveEnd = 5, curveStep = 0.01;  ///< the grid [-end, end)
  GateUnit gate = GateUnit::SwiGlu;
  std::size_t maxout = 3;  ///< of maxoutPresets()
  bool operator==(const SoftmaxState&) const = default;
};

}  // namespace alab
