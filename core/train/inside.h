#pragma once
// Inside a network: its numbers, and what each unit makes of the plane.
#include "core/train/decision_map.h"
#include "core/train/inspect.h"

namespace alab {

/// More units of a layer than that are not drawn.
inline constexpr std::size_t mostUnitsShown = 16;

struct InsideNetwork {
  Network<float> network;
  std::vector<std::string> inputs;  ///< a name for each column of what goes in
  /// Of what goes in, then of each layer: a row for each unit, mostUnitsShown at most, with side x side
  /// places row after row from below (for data with one feature `side` places along it). Each unit's
  /// responses over the largest of them: -1 to 1, without a unit; 0 where they are not numbers.
  std::vector<Matrix<float>> responses;
  std::size_t side = 0;
  Matrix<double> confusion;  ///< of the test part: actual x guessed; empty but for classes
};

/// A weight of a unit or, without an input, its bias. The layers are counted from 0, the output layer last.
struct WeightPlace {
  std::size_t layer = 0, unit = 0;
  std::optional<std::size_t> input = {};
  bool operator==(const WeightPlace&) const = default;
};

/// Whether the network has it.
bool isIn(const Network<float>& network, const WeightPlace& place);
/// The place is in the network.
float& valueAt(Network<float>& network, const WeightPlace& place);
float valueAt(const Network<float>& network, const WeightPlace& place);

/// `plane` is that of the decision map; for data with one feature its x alone counts.
InsideNetwork insideOf(const Network<float>& network, const TrainingData<float>& data,
                       const std::vector<std::string>& inputs, const MapPlane& plane, std::size_t side,
                       std::size_t classes);

}  // namespace alab
