#pragma once
// Dropout (N. Srivastava et al., JMLR 15 (2014) 1929), the inverted form: what is kept is scaled up,
// inference changes nothing. For SELU alpha dropout (G. Klambauer et al., NeurIPS 2017, section 2.4), which
// keeps mean 0 and variance 1: a dropped unit gives SELU's lowest value, and an affine map mends mean and
// variance.
#include "core/nn/network.h"
#include "core/random/generator_lanes.h"

namespace alab {

/// For outputs of a layer with this function; `share` of them, 0 <= share < 1, is dropped.
template <class T>
void fillDropped(const Function& function, double share, std::size_t rows, std::size_t units,
                 GeneratorLanes& random, Dropped<T>& dropped);

}  // namespace alab
