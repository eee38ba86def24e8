#pragma once
// CompareColumn: which columns the table of functions can have. What stands in them: columns.h.
#include <optional>
#include <span>
#include <string_view>

namespace alab {

enum class CompareColumn {
  ValueRange,
  Saturates,
  Mean,
  Slope,
  Smooth,
  LecunFactor,
  HeFactor,
  Use,
  Monotone,
  Sparsity,
  Dead,
  Parameters,
  SignalGain,
  GradientGain,
  Lipschitz,
  Year,
  Source,
  ExponentialFree,
  Half,
  Cost,  ///< measured, not computed: see Comparison::cost
};

std::span<const CompareColumn> compareColumns();
/// All but the measured one.
std::span<const CompareColumn> computedColumns();
/// "range", "he_factor": in files and on the command line.
std::string_view nameOf(CompareColumn column);
std::optional<CompareColumn> compareColumnNamed(std::string_view name);

/// The eight that are shown at first.
std::span<const CompareColumn> usualColumns();

}  // namespace alab
