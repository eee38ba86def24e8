#pragma once
// The sigmoid as the softmax of two classes: p_1 = e^a / (e^a + e^b) = sigmoid(a - b), where a = z_1/T and
// b = z_2/T.
#include <array>

namespace alab {

struct TwoClass {
  double argument = 0;            ///< (z_1 - z_2) / T
  double sigmoid = 0;             ///< the catalogue's, at the argument
  std::array<double, 2> softmax;  ///< of the two scores: the sigmoid, and 1 less it
};

/// The temperature is positive and finite. Where the softmax is NaN (see softmax.h), the sigmoid may still
/// have a value: that of a score of +inf is 1.
TwoClass twoClass(double first, double second, double temperature = 1);

}  // namespace alab
