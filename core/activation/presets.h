#pragma once
// Framework defaults: what "leaky_relu" means in PyTorch, Keras, JAX, ONNX, TensorFlow and the articles.
#include <span>
#include <string_view>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

struct Preset {
  std::string_view framework;  ///< "pytorch", "keras-layer", "article-001"
  std::string_view name;       ///< the framework's own spelling: "LeakyReLU"
  std::string_view id;         ///< of the activation
  std::vector<double> params;  ///< complete, in the card's order
  std::string_view note = {};  ///< what to know, translated by the window; may be empty
};

std::span<const Preset> presets();

/// The presets of one activation, in the order of the list.
std::vector<Preset> presetsOf(std::string_view id);

}  // namespace alab
