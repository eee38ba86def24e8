#pragma once
// The edge of chaos: the scale of the weights for which a variance stays and the gradient keeps its size,
// chi_1 = 1, in mean-field theory (mean_field.h).
#include "core/analysis/mean_field.h"

namespace alab {

struct EdgeOfChaos {
  enum class Kind {
    Point,          ///< at one variance q
    EveryVariance,  ///< whatever q is: relu
    Limit,          ///< only as q fades to 0: tanh without biases
    None,           ///< no variance that stays has chi_1 = 1: gelu without biases
    Flat,           ///< f' = 0 almost everywhere: there is no gradient
    Unknown,        ///< f or f' changes too fast for its moments to be known
  };
  Kind kind = Kind::None;
  double w2 = 0;          ///< sigma_w^2; 0 without an edge
  double q = 0;           ///< the variance at the edge; 0 but for a Point
  bool attracts = false;  ///< other variances tend towards q (a Point)
  bool exists() const { return w2 > 0; }
};

/// The edge for biases of variance b2 >= 0; of several that at the smallest q in 2^-10 to 2^10.
EdgeOfChaos edgeOfChaos(const Function& function, double b2);

}  // namespace alab
