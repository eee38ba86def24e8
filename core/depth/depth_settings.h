#pragma once
// What a stack of random layers is made of.
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/depth/depth_limits.h"
#include "core/nn/start_weights.h"
#include "core/random/seed.h"
#include "core/range.h"
#include "core/result.h"
#include "core/scalar/number_format.h"

namespace alab {

/// Where a layer a = f(W a' + b) normalises.
enum class StackNorm {
  None,
  BatchBefore,  ///< batch norm between W a' + b and f
  BatchAfter,   ///< batch norm of f's outputs
  LayerBefore,  ///< layer norm between W a' + b and f
  LayerFirst,   ///< layer norm of a', in front of the weights: with a residual the "pre-norm" order
};

/// What goes into the first layer.
enum class StackInput {
  Normal,  ///< N(0, 1) in every unit
  Circle,  ///< two features: a disc and a ring around it, as in TensorFlow Playground
  Spiral,  ///< two features: two arms of a spiral, as there
};

std::span<const StackInput> stackInputs();
/// "normal", "circle", "spiral".
std::string_view nameOf(StackInput input);
std::optional<StackInput> stackInputNamed(std::string_view name);

/// All of them in the order in which they are offered.
std::span<const StackNorm> stackNorms();
/// "none", "batch-before", "batch-after", "layer", "layer-first".
std::string_view nameOf(StackNorm norm);
std::optional<StackNorm> stackNormNamed(std::string_view name);

/// Enough for the small histogram that a layer gets.
inline constexpr std::size_t depthHistogramBins = 24;

/// What topGradient may be.
inline constexpr Range topGradients = {1e-30, 1e30};

/// From one layer with histograms to the next: no more than 60 of them, which is all that a picture can tell
/// apart. The first layer has them.
constexpr std::size_t histogramStep(std::size_t layers) {
  constexpr std::size_t most = 60;
  return layers > most ? (layers + most - 1) / most : 1;
}

struct DepthSettings {
  std::size_t layers = 50;  ///< 1 to mostLayers
  std::size_t width = 128;  ///< units of every layer and of the input, 1 to mostUnits
  std::size_t batch = 256;  ///< samples, 1 to mostSamples, and 2 at least for batch norm
  StackInput input = StackInput::Normal;
  std::size_t nets = 1;  ///< 1 to mostNets; they differ in all that is random
  std::uint64_t seed = 1;
  StartWeights start = StartWeights::HeNormal;
  double given = 1;   ///< sigma_w, or the constant, where `start` takes one
  double sigmaB = 0;  ///< biases are N(0, sigmaB^2)
  StackNorm norm = StackNorm::None;
  bool residual = false;   ///< a = a' + branchScale * (the layer's output)
  double branchScale = 1;  ///< such as 1 / sqrt(layers)
  NumberFormat format = NumberFormat::Float32;
  double topGradient =
      1;  ///< dL/d(last output) is N(0, topGradient^2); a mean over the batch would be 1/batch
  bool weightGradients = false;   ///< measure dL/dW, too
  std::size_t histogramBins = 0;  ///< of the values of a layer, every histogramStep-th; 0: none
  bool operator==(const DepthSettings&) const = default;
};

/// Whether numbers are rounded to the format after every step: float16 and bfloat16. Products are summed up
/// as floats and rounded once, as the hardware does.
bool isNarrow(const DepthSettings& settings);

/// What one net and so many functions at work need, in bytes.
double memoryNeeded(const DepthSettings& settings, std::size_t atWork = 1);

/// The most that memoryNeeded may be.
inline constexpr double depthMemoryLimit = 1 << 30;

/// The first setting that is out of its range, or that the stack is too large.
std::optional<Error> problemWith(const DepthSettings& settings);

/// The law of the weights of every layer; nothing where `start` does not exist for this function.
std::optional<ScaledLaw> lawOf(const DepthSettings& settings, const Function& function);

}  // namespace alab
