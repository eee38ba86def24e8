#include "ui/panels/explore/scene/neuron.h"

#include <algorithm>

#include "ui/widgets/functions/named_function.h"

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

namespace {

ShownFunction withNeuron(NamedFunction named, const NeuronSettings& neuron) {
  return {named.slot, named.name, Neuron{std::move(named.function), neuron.w, neuron.b}};
}

}  // namespace

std::optional<ShownFunction> shownFunction(const ChosenFunction& chosen, const NeuronSettings& neuron,
                                           int decimals) {
  auto named = namedFunction(chosen, decimals);
  return named ? std::optional(withNeuron(std::move(*named), neuron)) : std::nullopt;
}

std::vector<ShownFunction> shownFunctions(const LabState& state, int decimals) {
  std::vector<ShownFunction> shown;
  for (NamedFunction& named : visibleFunctions(state.selection, decimals))
    shown.push_back(withNeuron(std::move(named), state.explore.neuron));
  return shown;
}

std::optional<ShownFunction> focusedFunction(const LabState& state, int decimals) {
  auto named = focusedFunction(state.selection, decimals);
  return named ? std::optional(withNeuron(std::move(*named), state.explore.neuron)) : std::nullopt;
}

}  // namespace alab
