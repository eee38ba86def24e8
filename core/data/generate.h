#pragma once
// Data sets from a seed.
#include "core/data/data_options.h"

namespace alab {

/// The set in full; the options have no problem. Classes come in turn, so that they are balanced within 1,
/// except where noise moves a point over the border of Playground's circle, and for a curve that leaves too
/// little of the square on one side. What noise does is said at each law. All randomness is the stream "data"
/// of the seed: the same options give the same bytes.
DataSet dataSet(DataKind kind, const DataOptions& options);

}  // namespace alab
