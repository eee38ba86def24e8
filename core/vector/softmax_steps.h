#pragma once
// The softmax as code computes it, cell by cell in a number format: the textbook formula e^z / sum beside the
// stable form, which subtracts the maximum first (Goodfellow, Bengio and Courville, Deep Learning,
// 2016, 4.1). Every operation and every exponential is rounded once to the format; sums run from the first
// score to the last.
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/scalar/number_format.h"

namespace alab {

enum class SoftmaxForm { Textbook, Stable };

/// The rows of the calculation, in this order.
enum class SoftmaxStep { Score, Shifted, Scaled, Power, Sum, Probability };

/// A cell from which on the result is wrong.
struct BadCell {
  SoftmaxStep step;
  std::size_t index;  ///< of the score; 0 for the sum, of which there is one
  double value;       ///< infinite, NaN, or 0 for a sum that is to be divided by
  bool operator==(const BadCell&) const = default;
};

struct SoftmaxSteps {
  std::vector<double> scores;         ///< z
  std::vector<double> shifted;        ///< z - max; empty for the textbook formula
  std::vector<double> scaled;         ///< over T
  std::vector<double> powers;         ///< e^scaled
  double sum = 0;                     ///< of the powers
  std::vector<double> probabilities;  ///< powers / sum
  std::optional<BadCell> firstBad;    ///< step by step, from the first score to the last

  /// The cells of a step; one for the sum.
  std::span<const double> row(SoftmaxStep step) const;
};

/// One score at least; the temperature is positive and finite. -inf before the exponential is no bad cell: it
/// masks a class.
SoftmaxSteps softmaxSteps(std::span<const double> scores, double temperature, NumberFormat format,
                          SoftmaxForm form);

/// ln of the largest number of the format: e^z overflows beyond 709.78 (float64), 88.72 (float32), 11.09
/// (float16).
double largestExponent(NumberFormat format);

std::string_view nameOf(SoftmaxForm form);  ///< "textbook", "stable"
std::optional<SoftmaxForm> softmaxFormNamed(std::string_view name);
std::span<const SoftmaxForm> softmaxForms();

}  // namespace alab
