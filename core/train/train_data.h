#pragma once
// Which data a training run gets.
#include "core/data/data_options.h"
#include "core/data/data_set.h"
#include "core/data/hand_points.h"
#include "core/data/input_features.h"

namespace alab {

struct DataSettings {
  DataKind kind = DataKind::Circle;
  std::size_t points = 500;     ///< as DataOptions
  double noise = 0;             ///< as DataOptions
  double testShare = 0.5;       ///< of the samples, 0.1 to 0.9
  InputFeatures features;       ///< for sets with two features
  std::vector<HandPoint> hand;  ///< set by click, on top
  bool operator==(const DataSettings&) const = default;
};

/// What the test share may be.
inline constexpr Range testShareLimits = {0.1, 0.9};

/// The first setting that is out of its range or missing.
std::optional<Error> problemWith(const DataSettings& settings, const std::optional<Function>& curve);

/// Made from the seed, parted into training and test; features of measured sets (smokers, iris) are
/// standardised by the training part. `curve` is the function of DataKind::Curve, which needs one. The
/// settings have no problem.
SplitData splitData(const DataSettings& settings, const std::optional<Function>& curve, std::uint64_t seed);

/// The points of the plane as they are drawn, without the other input features.
DataSet wholeData(const DataSettings& settings, const std::optional<Function>& curve, std::uint64_t seed);

}  // namespace alab
