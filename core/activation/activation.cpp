#include "core/activation/activation.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

const char* const notFinite = ALAB_TEXT("it must be a finite number");

std::string domainHint(const Domain& d) {
  const bool bounded = d.upper < std::numeric_limits<double>::max();
  const bool boundedBelow = d.lower > std::numeric_limits<double>::lowest();
  if (!bounded && !boundedBelow) return notFinite;
  if (bounded) return ALAB_TEXT("it must be from %4 to %5");
  return d.lowerOpen ? ALAB_TEXT("it must be above %4") : ALAB_TEXT("it must be at least %4");
}

Error outsideDomain(const Card& card, const Parameter& p, double value) {
  return {ALAB_TEXT("%1 = %2 is outside the domain of %3"),
          {},
          std::isfinite(value) ? domainHint(p.domain) : std::string(notFinite),
          {std::string(p.name), numberText(value), std::string(card.id), numberText(p.domain.lower),
           numberText(p.domain.upper)}};
}

Error outOfOrder(const Card& card, Order order) {
  const std::string first(card.params[order.first].name), second(card.params[order.second].name);
  return {ALAB_TEXT("%1 is larger than %2"),
          {},
          ALAB_TEXT("%3 needs %1 <= %2"),
          {first, second, std::string(card.id)}};
}

/// In blocks that stay in the nearest cache.
template <class T>
void backwardOver(const ActivationModel& model, std::span<const T> x, Params params, std::span<const T> gy,
                  std::span<T> gx, std::span<T> gparams) {
  assert(x.size() == gy.size() && x.size() == gx.size() && gparams.size() == params.size());
  constexpr std::size_t most = 512;
  std::array<T, most> value, factor;
  std::vector<double> sums(params.size());
  for (std::size_t from = 0; from < x.size(); from += most) {
    const std::size_t size = std::min(most, x.size() - from);
    const auto points = x.subspan(from, size), gradient = gy.subspan(from, size);
    const std::span<T> out(factor.data(), size);
    for (std::size_t k = 0; k < sums.size(); ++k) {
      model.partial(points, params, k, out);
      sums[k] = std::inner_product(out.begin(), out.end(), gradient.begin(), sums[k]);
    }
    model.valueAndDerivative(points, params, std::span<T>(value.data(), size), out);
    std::transform(out.begin(), out.end(), gradient.begin(), gx.begin() + from, std::multiplies<>());
  }
  std::copy(sums.begin(), sums.end(), gparams.begin());
}

}  // namespace

void Activation::backward(std::span<const double> x, Params params, std::span<const double> gy,
                          std::span<double> gx, std::span<double> gparams) const {
  backwardOver(*m_model, x, params, gy, gx, gparams);
}

void Activation::backward(std::span<const float> x, Params params, std::span<const float> gy,
                          std::span<float> gx, std::span<float> gparams) const {
  backwardOver(*m_model, x, params, gy, gx, gparams);
}

void ActivationModel::valueAndSlopes(std::span<const double> x, Params params, std::size_t which,
                                     std::span<double> y, std::span<double> dy, std::span<double> dp) const {
  valueAndDerivative(x, params, y, dy);
  partial(x, params, which, dp);
}

void ActivationModel::valueAndSlopes(std::span<const float> x, Params params, std::size_t which,
                                     std::span<float> y, std::span<float> dy, std::span<float> dp) const {
  valueAndDerivative(x, params, y, dy);
  partial(x, params, which, dp);
}

std::vector<double> ActivationModel::kinks(Params params) const {
  return card().kinks ? card().kinks(params) : std::vector<double>();
}

std::vector<double> Activation::kinks(Params params) const {
  std::vector<double> kinks = m_model->kinks(params);
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
