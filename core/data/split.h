#pragma once
// A data set for learning and for testing.
#include <cstdint>
#include <span>

#include "core/data/data_set.h"

namespace alab {

/// The samples named, in this order.
DataSet someSamples(const DataSet& set, std::span<const std::size_t> samples);

/// In random order (stream "split" of the seed) the last `testShare` of the samples (0 to 1) for the test,
/// the others for training; each part has one at least, of two at least in all. As in Playground the classes
/// are not balanced in the parts.
SplitData split(const DataSet& set, double testShare, std::uint64_t seed);

}  // namespace alab
