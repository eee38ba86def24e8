#include "core/scalar/object_writer.h"
#include "core/train/network_numbers.h"
#include "core/train/trained_network.h"

namespace alab {
namespace {

std::string quotedAll(const std::vector<std::string>& texts) {
  return json::list(texts, [](const std::string& text) { return json::escaped(text); });
}

std::string normText(const BatchNorm<float>& norm, NormPlace place) {
  json::ObjectWriter object;
  object.add("place", json::quoted(place == NormPlace::BeforeActivation ? "before" : "after"));
  object.add("gamma", std::string_view(rowText(norm.gamma)));
  object.add("beta", std::string_view(rowText(norm.beta)));
  object.add("mean", norm.runningMean);
  object.add("variance", norm.runningVariance);
  object.add("epsilon", normEpsilon);
  return object.text();
}

/// A number for a parameter that all units share, a list of them where each has its own.
std::string paramsText(const Layer<float>& layer) {
  json::ObjectWriter object;
  const Function& f = *layer.activation;
  for (std::size_t p = 0; p < f.params.size(); ++p) {
    if (layer.paramsOfUnit.rows() == 0) {
      object.add(f.card().params[p].name, f.params[p]);
      continue;
    }
    std::vector<double> ofUnits;
    for (std::size_t unit = 0; unit < layer.units(); ++unit) ofUnits.push_back(layer.paramsOfUnit(unit, p));
    object.add(f.card().params[p].name, ofUnits);
  }
  return object.text();
}

std::string layerText(const Layer<float>& layer) {
  json::ObjectWriter object;
  object.add("w", std::string_view(matrixText(layer.w, "      ")));
  object.add("b", std::string_view(rowText(layer.b)));
  if (layer.norm) object.add("norm", std::string_view(normText(*layer.norm, layer.normPlace)));
  if (layer.activation) {
    object.add("activation", json::quoted(layer.activation->card().id));
    object.add("params", std::string_view(paramsText(layer)));
  }
  return object.text();
}

}  // namespace

std::string networkJson(const TrainedNetwork& trained) {
  std::string layers;
  for (const Layer<float>& layer : trained.network.layers)
    layers += (layers.empty() ? "\n    " : ",\n    ") + layerText(layer);
  json::ObjectWriter object;
  object.add("origin", std::string_view(json::escaped(trained.origin)));
  object.add("inputs", std::string_view(quotedAll(trained.inputs)));
  object.add("outputs", std::string_view(quotedAll(trained.outputs)));
  object.add("output", json::quoted(nameOf(trained.pair)));
  object.add("layers", std::string_view("[" + layers + "\n  ]"));
  return object.text() + "\n";
}

}  // namespace alab
