#include "core/depth/depth_settings.h"

#include <array>
#include <cmath>
#include <string>

#include "core/count_limit.h"
#include "core/names.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr Names<StackNorm, 5> norms({{StackNorm::None, "none"},
                                     {StackNorm::BatchBefore, "batch-before"},
                                     {StackNorm::BatchAfter, "batch-after"},
                                     {StackNorm::LayerBefore, "layer"},
                                     {StackNorm::LayerFirst, "layer-first"}});

constexpr Names<StackInput, 3> inputs({{StackInput::Normal, "normal"},
                                       {StackInput::Circle, "circle"},
                                       {StackInput::Spiral, "spiral"}});

std::string gigabytes(double bytes) {
  return numberText(std::ceil(bytes / 1e8) / 10) + " GB";
}

bool isBatchNorm(StackNorm norm) {
  return norm == StackNorm::BatchBefore || norm == StackNorm::BatchAfter;
}

bool areFinite(const DepthSettings& s) {
  return std::isfinite(s.given) && std::isfinite(s.sigmaB) && std::isfinite(s.branchScale) &&
         std::isfinite(s.topGradient);
}

}  // namespace

std::span<const StackInput> stackInputs() {
  return inputs.values();
}

std::string_view nameOf(StackInput input) {
  return inputs.nameOf(input);
}

std::optional<StackInput> stackInputNamed(std::string_view name) {
  return inputs.named(name);
}

std::span<const StackNorm> stackNorms() {
  return norms.values();
}

std::string_view nameOf(StackNorm norm) {
  return norms.nameOf(norm);
}

std::optional<StackNorm> stackNormNamed(std::string_view name) {
  return norms.named(name);
}

bool isNarrow(const DepthSettings& s) {
  return s.format == NumberFormat::Float16 || s.format == NumberFormat::BFloat16;
}

/// Weights lie there in the order of both passes; a function at work keeps f' of every layer, with a norm the
/// normalised values, and for dL/dW the inputs.
double memoryNeeded(const DepthSettings& s, std::size_t atWork) {
  const double size = s.format == NumberFormat::Float64 ? 8 : 4;
  const double layers = static_cast<double>(s.layers), width = static_cast<double>(s.width);
  const double kept = 1 + (s.norm == StackNorm::None ? 0 : 1) + (s.weightGradients ? 1 : 0);
  return size * layers * width *
         (2 * width + static_cast<double>(atWork) * kept * static_cast<double>(s.batch));
}

std::optional<Error> problemWith(const DepthSettings& s) {
  const std::array limits = {
      CountLimit{ALAB_TEXT("layers"), s.layers, 1, mostLayers},
      CountLimit{ALAB_TEXT("width"), s.width, 1, mostUnits},
      CountLimit{ALAB_TEXT("batch"), s.batch, isBatchNorm(s.norm) ? 2u : 1u, mostSamples},
      CountLimit{ALAB_TEXT("nets"), s.nets, 1, mostNets}};
  for (const CountLimit& limit : limits)
    if (const auto error = outside(limit)) return error;
  if (!areFinite(s))
    return Error{.what = ALAB_TEXT("a scale is not a finite number"), .where = {}, .hint = {}};
  if (memoryNeeded(s) <= depthMemoryLimit) return std::nullopt;
  return Error{.what = ALAB_TEXT("this stack needs %1 of memory"),
               .where = {},
               .hint = ALAB_TEXT("at most %2: take fewer layers, units or samples"),
               .values = {gigabytes(memoryNeeded(s)), gigabytes(depthMemoryLimit)}};
}

std::optional<ScaledLaw> lawOf(const DepthSettings& s, const Function& function) {
  return lawOf(s.start, function, {s.width, s.width}, s.given, s.sigmaB);
}

}  // namespace alab
