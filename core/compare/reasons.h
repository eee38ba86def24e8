#pragma once
// What speaks for and against a function, computed.
#include <vector>

#include "core/compare/comparison.h"
#include "core/sentence.h"

namespace alab {

struct Reasons {
  std::vector<Sentence> inFavour, against;  ///< the weightiest first, at most four each
};

Reasons reasonsOf(const Comparison& comparison);

}  // namespace alab
