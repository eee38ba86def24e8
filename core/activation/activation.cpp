#include "core/activation/activation.h"

#include <algorithm>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

std::string domainText(const Domain& d) {
  const bool bounded = d.upper < std::numeric_limits<double>::max();
  const bool boundedBelow = d.lower > std::numeric_limits<double>::lowest();
  if (!bounded && !boundedBelow) return "a finite number";
  if (!bounded) return (d.lowerOpen ? "above " : "at least ") + numberText(d.lower);
  return "from " + numberText(d.lower) + " to " + numberText(d.upper);
}

Error outsideDomain(const Card& card, const Parameter& p, double value) {
  return {
      std::string(p.name) + " = " + numberText(value) + " is outside the domain of " + std::string(card.id),
      {},
      "it must be " + domainText(p.domain)};
}

Error outOfOrder(const Card& card, Order order) {
  const std::string first(card.params[order.first].name), second(card.params[order.second].name);
  return {
      first + " is larger than " + second, {}, std::string(card.id) + " needs " + first + " <= " + second};
}

}  // namespace

std::vector<double> Activation::kinks(Params params) const {
  std::vector<double> kinks = card().kinks ? card().kinks(params) : std::vector<double>();
  std::sort(kinks.begin(), kinks.end());
  kinks.erase(std::unique(kinks.begin(), kinks.end()), kinks.end());
  return kinks;
}

std::vector<double> Activation::defaults() const {
  std::vector<double> values;
  for (const Parameter& p : card().params) values.push_back(p.initial);
  return values;
}

Result<std::vector<double>> Activation::checked(std::vector<double> params) const {
  assert(params.size() == card().params.size());
  for (std::size_t i = 0; i < params.size(); ++i)
    if (!card().params[i].domain.contains(params[i]))
      return outsideDomain(card(), card().params[i], params[i]);
  for (const Order& order : card().orders)
    if (params[order.first] > params[order.second]) return outOfOrder(card(), order);
  return params;
}

}  // namespace alab
