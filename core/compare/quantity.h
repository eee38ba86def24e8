#pragma once
// Numbers that texts speak of, by name: "he:gelu" is what a layer of GELU with He weights does to the
// gradient. They are computed when they are said, so that no text holds a number that could be wrong.
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/activation/activation.h"

namespace alab {

/// A number and the most decimals that it is said with.
struct SaidQuantity {
  double value = 0;
  int decimals = 2;
};

/// What can be said of a function; NaN where it has no such number.
struct FunctionQuantity {
  std::string_view name;  ///< before the colon; a function as parseFunction() takes it stands behind
  int decimals;
  double (*of)(const Function&);
};

/// What can be said of a number format.
struct FormatQuantity {
  std::string_view name;  ///< before the colon; the format's name stands behind: "largest:float16"
  int decimals;
  double (*of)(NumberFormat);
};

/// The whole vocabulary.
std::span<const FunctionQuantity> functionQuantities();
std::span<const FormatQuantity> formatQuantities();

/// What is wrong with a name: "he:gelu" needs a kind of the vocabulary and a function or format. Nothing is
/// computed.
std::optional<Error> problemWithQuantity(std::string_view name);

/// The error says what is unknown, or that there is no such number: a sigmoid never overflows.
Result<SaidQuantity> quantityNamed(std::string_view name);

/// "0.71", "1" for 1.0000, "−∞": at most its decimals, a dot in every language, a minus as texts have it.
std::string quantityText(const SaidQuantity& quantity);

}  // namespace alab
