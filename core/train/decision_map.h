#pragma once
// What a network says all over the plane of two features.
#include "core/data/input_features.h"
#include "core/range.h"
#include "core/train/score.h"

namespace alab {

/// Of a map: the rectangle and what the other features are. `others` has a value for every feature of the
/// data; two of them are replaced by the place in the plane.
struct MapPlane {
  Range x, y;
  std::size_t featureX = 0, featureY = 1;
  std::vector<double> others;
  InputFeatures features;  ///< for sets with two features: what the network sees of a point
};

/// side x side places, row after row from below.
struct DecisionMap {
  MapPlane plane;
  std::size_t side = 0;
  std::vector<float>
      value;  ///< -1 to 1. Binary: how much for the second class. Classes: 0 to 1, how sure.
              ///< Values: the output over the range of the targets. Labels: of the first label.
  std::vector<unsigned char> winner;  ///< Classes: the number of the class; else empty
};

/// The middle of place `i` of `count` equal ones.
double middleOf(Range range, std::size_t i, std::size_t count);

/// What a network gets in the middle of each of side x side places.
template <class T>
Matrix<T> placesOf(const MapPlane& plane, std::size_t side);

/// What a network with one input gets in the middle of each of `count` places.
template <class T>
Matrix<T> placesAlong(Range x, std::size_t count);

/// `places` are those of the plane, the same for all networks; `targets` is the range of the values that the
/// data asks for.
template <class T>
DecisionMap decisionMap(const Network<T>& network, const TrainingData<T>& data, const MapPlane& plane,
                        std::size_t side, const Matrix<T>& places, Range targets);

/// For data with one feature: the network's output at these places.
template <class T>
std::vector<double> fittedCurve(const Network<T>& network, const TrainingData<T>& data,
                                const std::vector<double>& x);

/// The polyline pieces on which the map's value is 0, in the plane: the border between two classes. Pairs of
/// points x0, y0, x1, y1, one after the other (marching squares).
std::vector<double> borderOf(const DecisionMap& map);

}  // namespace alab
