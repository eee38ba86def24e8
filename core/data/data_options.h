#pragma once
// What is chosen of a data set.
#include <cstdint>
#include <optional>

#include "core/activation/activation.h"
#include "core/data/data_kinds.h"
#include "core/range.h"

namespace alab {

struct DataOptions {
  std::size_t points = 500;  ///< samples, 2 to 5000, where the kind takes them
  double noise = 0;          ///< 0 to 0.5 as in Playground; each kind says what of
  std::uint64_t seed = 1;
  std::optional<Function> function;  ///< whose curve parts the classes of DataKind::Curve, which needs one
  bool operator==(const DataOptions&) const = default;
};

/// What Playground's slider ends at.
inline constexpr double mostNoise = 0.5;

/// What points and noise may be.
inline constexpr Range pointLimits = {2, 5000};
inline constexpr Range noiseLimits = {0, mostNoise};

/// The first option that is out of its range or missing.
std::optional<Error> problemWith(DataKind kind, const DataOptions& options);

}  // namespace alab
