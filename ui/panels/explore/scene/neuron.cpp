#include "ui/panels/explore/scene/neuron.h"

#include <algorithm>

#include "core/activation/catalogue.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {
namespace {

Range ordered(double a, double b) {
  return {std::min(a, b), std::max(a, b)};
}

Derivatives scaled(const Derivatives& d, double w) {
  return {d.f, w * d.d1, w * w * d.d2};
}

}  // namespace

Range Neuron::inner(const Range& x) const {
  return ordered(inner(x.lower), inner(x.upper));
}

Range Neuron::outer(const Range& z) const {
  return ordered(outer(z.lower), outer(z.upper));
}

Derivatives Neuron::at(double x) const {
  return scaled(function.at(inner(x)), w);
}

Derivatives Neuron::rounded(NumberFormat format, double x) const {
  return scaled(function.activation.rounded(format, inner(x), function.params), w);
}

std::vector<double> Neuron::kinks() const {
  if (w == 0) return {};
  std::vector<double> kinks = function.kinks();
  for (double& kink : kinks) kink = outer(kink);
  std::sort(kinks.begin(), kinks.end());
  return kinks;
}

double ofOrder(const Derivatives& d, int order) {
  return order == 0 ? d.f : order == 1 ? d.d1 : d.d2;
}

std::optional<ShownFunction> shownFunction(const ChosenFunction& chosen, const NeuronSettings& neuron,
                                           int decimals) {
  const std::optional<Activation> activation = findActivation(chosen.id);
  if (!activation || chosen.params.size() != activation->card().params.size()) return std::nullopt;
  const Result<std::vector<double>> params = activation->checked(chosen.params);
  if (!params) return std::nullopt;
  return ShownFunction{chosen.slot, displayName(chosen, decimals),
                       Neuron{Function(*activation, *params), neuron.w, neuron.b}};
}

std::vector<ShownFunction> shownFunctions(const LabState& state, int decimals) {
  std::vector<ShownFunction> shown;
  for (const ChosenFunction& chosen : state.selection.functions) {
    if (!chosen.visible) continue;
    if (auto function = shownFunction(chosen, state.explore.neuron, decimals))
      shown.push_back(std::move(*function));
  }
  return shown;
}

std::optional<ShownFunction> focusedFunction(const LabState& state, int decimals) {
  const ChosenFunction* chosen = state.selection.focusedFunction();
  return chosen ? shownFunction(*chosen, state.explore.neuron, decimals) : std::nullopt;
}

}  // namespace alab
