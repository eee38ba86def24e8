// The spans of FormulaModel: plans of its tape, remembered by each thread.
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

#include "core/activation/kernels.h"
#include "core/formula/formula_model.h"

namespace alab {
namespace {

/// The parameters as numbers of type T hold them.
template <class T>
std::vector<double> heldBy(Params params) {
  std::vector<double> held;
  for (const double value : params) held.push_back(static_cast<double>(static_cast<T>(value)));
  return held;
}

bool isSameNumber(double a, double b) {
  return a == b && std::signbit(a) == std::signbit(b);
}

template <class T>
struct RememberedPlan {
  std::uint64_t serial = 0;
  std::vector<double> params;
  WithRespectTo variable;
  std::unique_ptr<BlockPlan<T>> plan;
};

/// Training calls the same function over short spans: a thread keeps its last plans.
template <class T>
BlockPlan<T>& rememberedPlan(std::uint64_t serial, const Tape& tape, Params params, WithRespectTo variable,
                             const BlockKernels<T>& kernels) {
  thread_local std::array<RememberedPlan<T>, 4> plans;
  thread_local std::size_t oldest = 0;
  for (RememberedPlan<T>& one : plans)
    if (one.serial == serial && one.variable == variable &&
        std::ranges::equal(one.params, params, isSameNumber))
      return *one.plan;
  RememberedPlan<T>& place = plans[oldest++ % plans.size()];
  place = {serial,
           {params.begin(), params.end()},
           variable,
           std::make_unique<BlockPlan<T>>(tape, params, variable, kernels)};
  return *place.plan;
}

}  // namespace

template <class T>
T FormulaModel::reach() const {
  if constexpr (sizeof(T) == sizeof(double))
    return m_reach;
  else
    return m_floatReach;
}

/// Null where vectors are no use: there are none, or a parameter is so large or small that an intermediate
/// result may overflow.
template <class T>
BlockPlan<T>* FormulaModel::planFor(Params params, WithRespectTo variable) const {
  const BlockKernels<T>* const kernels = blockKernels<T>();
  const auto isFit = [most = double(reach<T>())](double p) {
    return p == 0 || (std::fabs(p) <= most && std::fabs(p) >= 1 / most);
  };
  if (!kernels || !std::ranges::all_of(params, isFit)) return nullptr;
  return &rememberedPlan<T>(m_serial, m_tape, params, variable, *kernels);
}

template <class T>
void FormulaModel::valuesOver(std::span<const T> x, Params params, T* y, T* dy) const {
  const std::vector<double> held = heldBy<T>(params);
  if (BlockPlan<T>* const plan = planFor<T>(held, {.x = dy != nullptr}))
    return plan->values(x, y, dy, reach<T>(), *this);
  const SpanCall<T> call = {*this, x, held};
  if (dy)
    pointKernels<T>().valueAndDerivative(call, y, dy);
  else
    pointKernels<T>().forward(call, y);
}

template <class T>
void FormulaModel::partialOver(std::span<const T> x, Params params, std::size_t which, T* out) const {
  const std::vector<double> held = heldBy<T>(params);
  if (BlockPlan<T>* const plan = planFor<T>(held, {.parameter = which}))
    return plan->partials(x, out, reach<T>(), *this);
  pointKernels<T>().partial({*this, x, held}, which, out);
}

void FormulaModel::forward(std::span<const double> x, Params params, std::span<double> y) const {
  assert(x.size() == y.size());
  valuesOver<double>(x, params, y.data(), nullptr);
}
void FormulaModel::forward(std::span<const float> x, Params params, std::span<float> y) const {
  assert(x.size() == y.size());
  valuesOver<float>(x, params, y.data(), nullptr);
}
void FormulaModel::valueAndDerivative(std::span<const double> x, Params params, std::span<double> y,
                                      std::span<double> dy) const {
  assert(x.size() == y.size() && x.size() == dy.size());
  valuesOver<double>(x, params, y.data(), dy.data());
}
void FormulaModel::valueAndDerivative(std::span<const float> x, Params params, std::span<float> y,
                                      std::span<float> dy) const {
  assert(x.size() == y.size() && x.size() == dy.size());
  valuesOver<float>(x, params, y.data(), dy.data());
}
void FormulaModel::partial(std::span<const double> x, Params params, std::size_t which,
                           std::span<double> out) const {
  assert(x.size() == out.size() && which < params.size());
  partialOver<double>(x, params, which, out.data());
}
void FormulaModel::partial(std::span<const float> x, Params params, std::size_t which,
                           std::span<float> out) const {
  assert(x.size() == out.size() && which < params.size());
  partialOver<float>(x, params, which, out.data());
}

}  // namespace alab
