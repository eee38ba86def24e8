#pragma once
// Which data a training run gets.
#include <memory>

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
  std::vector<HandPoint> hand;  ///< set by click, learned from beside the training part
  std::string file;             ///< a CSV file in the place of the set; empty: none
  std::string target;           ///< its column that is learned; empty: the last one
  bool operator==(const DataSettings&) const = default;

  bool isFile() const { return !file.empty(); }
};

/// What some data need beside their settings.
struct DataSource {
  std::optional<Function> curve = {};            ///< the function of DataKind::Curve
  std::shared_ptr<const DataSet> fromFile = {};  ///< what the file of the settings holds
};

/// What the test share may be.
inline constexpr Range testShareLimits = {0.1, 0.9};

/// Features of the points before input features are made of them, and what is asked for; of a file they are
/// known once it has been read.
std::optional<DataFacts> factsOf(const DataSettings& settings);

/// Whether they are points of a plane to which the hand can add some.
bool takesHandPoints(const DataSettings& settings);

/// The first setting that is out of its range or missing. What a file holds is not looked at.
std::optional<Error> problemWith(const DataSettings& settings, const std::optional<Function>& curve);

/// Made from the seed, parted into training and test; features of measured sets (smokers, iris, a file), and
/// the values that a file asks for, are standardised by the training part. The settings have no problem, and
/// the source has what they need.
SplitData splitData(const DataSettings& settings, const DataSource& source, std::uint64_t seed);

/// All samples before they are parted, without points set by hand and other input features.
DataSet wholeData(const DataSettings& settings, const DataSource& source, std::uint64_t seed);

}  // namespace alab
