#include "core/train/inside.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// Units in rows, each over its largest.
Matrix<float> responsesOf(const Matrix<float>& outputs) {
  Matrix<float> responses(std::min(outputs.columns(), mostUnitsShown), outputs.rows());
  for (std::size_t unit = 0; unit < responses.rows(); ++unit) {
    float largest = 0;
    for (std::size_t k = 0; k < outputs.rows(); ++k)
      if (std::isfinite(outputs(k, unit))) largest = std::max(largest, std::fabs(outputs(k, unit)));
    for (std::size_t k = 0; k < outputs.rows() && largest > 0; ++k)
      responses(unit, k) = std::isfinite(outputs(k, unit)) ? outputs(k, unit) / largest : 0;
  }
  return responses;
}

Matrix<double> confusionOf(const Network<float>& network, const TrainingData<float>& data,
                           std::size_t classes) {
  if (data.task != Task::Binary && data.task != Task::Classes) return {};
  const Matrix<double> guesses = guessesOf(predict(network, data.test.x), data.pair, data.task);
  return confusion(guesses, data.test.y, classes);
}

}  // namespace

bool isIn(const Network<float>& network, const WeightPlace& place) {
  if (place.layer >= network.layers.size()) return false;
  const Layer<float>& layer = network.layers[place.layer];
  return place.unit < layer.units() && place.input.value_or(0) < layer.w.columns();
}

float& valueAt(Network<float>& network, const WeightPlace& place) {
  Layer<float>& layer = network.layers[place.layer];
  return place.input ? layer.w(place.unit, *place.input) : layer.b[place.unit];
}

float valueAt(const Network<float>& network, const WeightPlace& place) {
  const Layer<float>& layer = network.layers[place.layer];
  return place.input ? layer.w(place.unit, *place.input) : layer.b[place.unit];
}

InsideNetwork insideOf(const Network<float>& network, const TrainingData<float>& data,
                       const std::vector<std::string>& inputs, const MapPlane& plane, std::size_t side,
                       std::size_t classes) {
  InsideNetwork inside{.network = network,
                       .inputs = inputs,
                       .responses = {},
                       .side = side,
                       .confusion = confusionOf(network, data, classes)};
  const bool isLine = data.train.x.columns() == 1;
  const Matrix<float> places = isLine ? placesAlong<float>(plane.x, side) : placesOf<float>(plane, side);
  inside.responses.push_back(responsesOf(places));
  for (const Matrix<float>& outputs : layerOutputs(network, places))
    inside.responses.push_back(responsesOf(outputs));
  return inside;
}

}  // namespace alab
