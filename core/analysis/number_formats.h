#pragma once
// What a narrow number format does to a function: facts for the number format card.
#include <optional>

#include "core/activation/activation.h"
#include "core/range.h"
#include "core/sampling/real_function.h"
#include "core/scalar/number_format.h"

namespace alab {

struct WorstDifference {
  double x = 0;
  double difference = 0;  ///< computed in the format minus float64, at x
};

/// The largest difference over the range: x, parameters and every operation rounded to the format, against
/// float64.
WorstDifference worstDifference(const Function& function, NumberFormat format, Range range);

/// The smallest positive number x of the format from which on f, correctly rounded, is exactly its limit at
/// +inf; nothing when f has no finite limit or never gets there. Sigmoid: 8.32 (float16), 17.33
/// (float32), 37.43 (float64).
std::optional<double> exactFrom(const Function& function, NumberFormat format);

/// 1 / (1 + e^-x) with every step rounded to the format, as most code computes it.
double textbookSigmoid(NumberFormat format, double x);

/// exactFrom for textbookSigmoid: 7.63, 16.64, 36.74.
double textbookSigmoidExactFrom(NumberFormat format);

}  // namespace alab
