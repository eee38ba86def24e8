#pragma once
// Neuron: y = f(w x + b), what the page draws for every chosen function; w = 1, b = 0 is f itself.
#include <QString>
#include <optional>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"
#include "core/state/lab_state.h"

namespace alab {

struct Neuron {
  Function function;
  double w = 1;
  double b = 0;

  double inner(double x) const { return w * x + b; }
  double outer(double z) const { return (z - b) / w; }  ///< w is not 0
  /// The stretch of z = w x + b over x; ascending also for w < 0.
  Range inner(const Range& x) const;
  Range outer(const Range& z) const;

  /// y, dy/dx = w f'(z), second derivative w^2 f''(z).
  Derivatives at(double x) const;
  /// The same as the number format computes f.
  Derivatives rounded(NumberFormat format, double x) const;
  /// The kinks of y, ascending; none for w = 0, where y is constant.
  std::vector<double> kinks() const;
  bool operator==(const Neuron&) const = default;
};

/// f, f' or f'' of the three, order 0 to 2.
double ofOrder(const Derivatives& d, int order);

/// A chosen function as the page draws it.
struct ShownFunction {
  int slot = 0;
  QString name;  ///< as the chips show it
  Neuron neuron;
  bool operator==(const ShownFunction&) const = default;
};

/// Nothing when the catalogue does not know it or its parameters are not valid.
std::optional<ShownFunction> shownFunction(const ChosenFunction& chosen, const NeuronSettings& neuron,
                                           int decimals);

/// The visible functions of the selection in its order.
std::vector<ShownFunction> shownFunctions(const LabState& state, int decimals = 4);

/// The function with the focus, hidden or not.
std::optional<ShownFunction> focusedFunction(const LabState& state, int decimals = 4);

}  // namespace alab
