#pragma once
// What eval computes: values of one function, point by point or with the batch kernels.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/activation/activation.h"
#include "core/scalar/number_format.h"

namespace alab {

enum class Path { Point, Span };

struct Quantity {
  int order = 0;                         ///< of the derivative with respect to x
  std::optional<std::string> parameter;  ///< df/dparameter instead
  Path path = Path::Point;
  NumberFormat format = NumberFormat::Float64;  ///< another one is always computed point by point
};

using Values = std::vector<double>;
using Evaluator = std::function<Values(const Values& x)>;

/// The error says what there is no way to compute: a parameter that is none, f'' over spans.
Result<Evaluator> evaluatorFor(const Function& function, const Quantity& quantity);

}  // namespace alab
