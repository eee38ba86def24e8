#pragma once
// What is known about a function in plain words; each sentence is made from computed numbers.
#include <vector>

#include "core/analysis/properties.h"
#include "core/analysis/verify.h"
#include "ui/widgets/facts/fact_rows.h"

namespace alab {

/// Range, monotone, zero-centred, largest slope, smooth, saturates.
std::vector<Fact> wordsOf(const Properties& properties, int decimals);

/// Lipschitz constant, moments, gains, smoothness class.
std::vector<Fact> expertWordsOf(const Properties& properties, int decimals);

/// Those that a class that is to guess f' may read.
std::vector<Fact> withoutSlopes(std::vector<Fact> facts);

/// "f′ verified at 400 points ..." or where f' cannot be the slope of f.
QString verdictOf(const DerivativeCheck& check);

}  // namespace alab
