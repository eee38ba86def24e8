#pragma once
// FormatFacts: what a narrow number format does to a function, in rows.
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"
#include "ui/widgets/facts/fact_rows.h"

namespace alab {

/// What is asked: the function in this format over the visible range.
struct FormatQuestion {
  Function function;
  NumberFormat format = NumberFormat::Float16;
  Range range = {-6, 6};
  int decimals = 4;
  bool operator==(const FormatQuestion&) const = default;
};

/// Worst difference, spacing at 6 (ReLU6 in float16), and from where on the limit is exact: correctly
/// rounded, for sigmoid also in textbook arithmetic.
std::vector<Fact> formatFacts(const FormatQuestion& question);

}  // namespace alab
