#pragma once
// What weights start with. A law is drawn once with variance 1 and scaled: functions that are compared get
// the same random numbers, each at its own scale.
#include <array>
#include <optional>
#include <stop_token>
#include <string_view>

#include "core/activation/activation.h"
#include "core/matrix/matrix.h"
#include "core/random/generator.h"

namespace alab {

/// The most that sigma_w and sigma_b may be, and, with either sign, a constant weight and the scale of a
/// branch.
inline constexpr double largestSpread = 1000;

enum class StartWeights {
  Zeros,
  Constant,     ///< every weight is the given value
  Normal,       ///< N(0, sigma_w^2 / inputs) with the given sigma_w
  Uniform,      ///< uniform around 0 with that variance
  LecunNormal,  ///< sigma_w^2 = 1: Y. LeCun et al., "Efficient BackProp", 1998
  LecunUniform,
  GlorotNormal,  ///< variance 2 / (inputs + outputs): X. Glorot and Y. Bengio, AISTATS 2010
  GlorotUniform,
  HeNormal,  ///< sigma_w^2 = 2: K. He et al., ICCV 2015
  HeUniform,
  Orthogonal,     ///< A. Saxe et al., ICLR 2014, gain 1
  KeepsSignal,    ///< sigma_w^2 = 1 / E f^2: pre-activations of variance 1 give outputs of mean square 1
  KeepsGradient,  ///< sigma_w^2 = 1 / E f'^2: chi_1 = 1 at pre-activations of variance 1
  EdgeOfChaos,    ///< chi_1 = 1 at a variance that stays; it does not always exist
};

/// All of them in the order in which they are offered.
std::span<const StartWeights> startWeights();

/// Whether the choice needs a value beside it: sigma_w, or the constant.
bool takesValue(StartWeights start);

/// "he-normal", "xavier-uniform"; also found as "glorot-uniform".
std::string_view nameOf(StartWeights start);
std::optional<StartWeights> startWeightsNamed(std::string_view name);

enum class WeightLaw { Constant, Normal, Uniform, Orthogonal };

/// A law of variance 1 times a factor: for Constant every weight is the factor.
struct ScaledLaw {
  WeightLaw law = WeightLaw::Normal;
  double factor = 0;
  bool operator==(const ScaledLaw&) const = default;
};

struct FanInOut {
  std::size_t inputs = 1, outputs = 1;
};

/// What the weights of a layer with this activation are; `given` is sigma_w or the constant, where the choice
/// takes one, and sigmaB the spread of the biases. Nothing where it does not exist: the edge of chaos of some
/// functions, or what keeps the gradient of a function that has none.
std::optional<ScaledLaw> lawOf(StartWeights start, const Function& function, FanInOut fan, double given = 1,
                               double sigmaB = 0);

/// Fills with numbers of variance 1 (all 1 for Constant). Orthogonal: rows or columns, whichever are fewer,
/// are at right angles and of equal length. On stop it is not finished.
template <class T>
void fillUnit(WeightLaw law, Generator& random, Matrix<T>& weights, const std::stop_token& stop = {});

}  // namespace alab
