#pragma once
// Numbers from continuous laws.
#include <span>

#include "core/random/generator.h"

namespace alab {

/// N(0, 1), exact in law up to the spacing of doubles: no sum of uniforms, no cut tail.
double normal(Generator& random);

/// Independent N(0, 1) in every element; floats are the rounded doubles, so that both see the same net.
void fillNormal(Generator& random, std::span<double> out);
void fillNormal(Generator& random, std::span<float> out);

}  // namespace alab
