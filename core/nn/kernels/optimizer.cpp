#define HWY_TARGET_INCLUDE "core/nn/kernels/optimizer.cpp"
#include <hwy/foreach_target.h>

#include "core/matrix/each_vector.h"
#include "core/matrix/sum_of_products.h"
#include "core/nn/nn_kernels.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

// How numbers move, a vector of them at a time: the change, from the gradient and what is remembered.

template <class T>
struct Sgd {
  static constexpr int remembered = 0;
  const StepNumbers<T>& s;

  template <class Lanes, class V>
  HWY_INLINE V operator()(Lanes lanes, V g, V&, V&) const {
    return hn::Mul(hn::Set(lanes, -s.rate), g);
  }
};

template <class T>
struct HeavyBall {
  static constexpr int remembered = 1;
  const StepNumbers<T>& s;

  template <class Lanes, class V>
  HWY_INLINE V operator()(Lanes lanes, V g, V& v, V&) const {
    v = hn::MulAdd(hn::Set(lanes, s.momentum), v, g);
    return hn::Mul(hn::Set(lanes, -s.rate), v);
  }
};

template <class T>
struct NesterovBall {
  static constexpr int remembered = 1;
  const StepNumbers<T>& s;

  template <class Lanes, class V>
  HWY_INLINE V operator()(Lanes lanes, V g, V& v, V&) const {
    const V momentum = hn::Set(lanes, s.momentum);
    v = hn::MulAdd(momentum, v, g);
    return hn::Mul(hn::Set(lanes, -s.rate), hn::MulAdd(momentum, v, g));
  }
};

/// -rate g / (sqrt(squares) + epsilon).
template <class T, class Lanes, class V>
HWY_INLINE V scaled(const StepNumbers<T>& s, Lanes lanes, V g, V squares) {
  const V size = hn::MulAdd(hn::Sqrt(squares), hn::Set(lanes, s.correction2), hn::Set(lanes, s.epsilon));
  return hn::Div(hn::Mul(hn::Set(lanes, -s.rate * s.correction1), g), size);
}

/// share old + (1 - share) now.
template <class T, class Lanes, class V>
HWY_INLINE V mixed(Lanes lanes, T share, V old, V now) {
  return hn::MulAdd(hn::Set(lanes, share), old, hn::Mul(hn::Set(lanes, 1 - share), now));
}

template <class T>
struct RmsProp {
  static constexpr int remembered = 1;
  const StepNumbers<T>& s;

  template <class Lanes, class V>
  HWY_INLINE V operator()(Lanes lanes, V g, V& squares, V&) const {
    squares = mixed(lanes, s.alpha, squares, hn::Mul(g, g));
    return scaled(s, lanes, g, squares);
  }
};

template <class T>
struct Adagrad {
  static constexpr int remembered = 1;
  const StepNumbers<T>& s;

  template <class Lanes, class V>
  HWY_INLINE V operator()(Lanes lanes, V g, V& squares, V&) const {
    squares = hn::MulAdd(g, g, squares);
    return scaled(s, lanes, g, squares);
  }
};

template <class T>
struct Adam {
  static constexpr int remembered = 2;
  const StepNumbers<T>& s;

  template <class Lanes, class V>
  HWY_INLINE V operator()(Lanes lanes, V g, V& mean, V& squares) const {
    mean = mixed(lanes, s.beta1, mean, g);
    squares = mixed(lanes, s.beta2, squares, hn::Mul(g, g));
    return scaled(s, lanes, mean, squares);
  }
};

template <class T, class Rule>
HWY_INLINE void moveSpan(const Rule& rule, const Moved<T>& moved) {
  const T kept = moved.isWeight ? rule.s.keptWeight : T(1);
  eachVector<T>(0, moved.size, [&](auto lanes, std::size_t i) {
    const auto g = hn::Mul(hn::Set(lanes, rule.s.gradientFactor), hn::LoadU(lanes, moved.slopes + i));
    auto first = hn::Zero(lanes), second = first;
    if (Rule::remembered > 0) first = hn::LoadU(lanes, moved.first + i);
    if (Rule::remembered > 1) second = hn::LoadU(lanes, moved.second + i);
    const auto change = rule(lanes, g, first, second);
    const auto value = hn::LoadU(lanes, moved.values + i);
    hn::StoreU(hn::MulAdd(hn::Set(lanes, kept), value, change), lanes, moved.values + i);
    if (Rule::remembered > 0) hn::StoreU(first, lanes, moved.first + i);
    if (Rule::remembered > 1) hn::StoreU(second, lanes, moved.second + i);
  });
}

template <class T, class Rule>
HWY_FLATTEN void moveAll(const Rule& rule, std::span<const Moved<T>> all) {
  for (const Moved<T>& moved : all) moveSpan(rule, moved);
}

template <class T>
void stepAll(const StepNumbers<T>& s, std::span<const Moved<T>> moved) {
  switch (s.optimizer) {
    case Optimizer::Sgd:
      return moveAll(Sgd<T>{s}, moved);
    case Optimizer::Momentum:
      return moveAll(HeavyBall<T>{s}, moved);
    case Optimizer::Nesterov:
      return moveAll(NesterovBall<T>{s}, moved);
    case Optimizer::RmsProp:
      return moveAll(RmsProp<T>{s}, moved);
    case Optimizer::Adagrad:
      return moveAll(Adagrad<T>{s}, moved);
    case Optimizer::Adam:
    case Optimizer::AdamW:
      return moveAll(Adam<T>{s}, moved);
  }
}

template <class T>
HWY_FLATTEN double squaresOfAll(std::span<const Moved<T>> all) {
  double sum = 0;
  for (const Moved<T>& moved : all) {
    const std::span<const T> slopes(moved.slopes, moved.size);
    sum += sumOfProducts(slopes, slopes);
  }
  return sum;
}

template <class T>
HWY_FLATTEN void addPenaltyTo(T l1, T l2, std::span<const T> w, std::span<T> slopes) {
  eachVector<T>(0, w.size(), [&](auto lanes, std::size_t i) {
    const auto at = hn::LoadU(lanes, w.data() + i), zero = hn::Zero(lanes);
    const auto sign = hn::IfThenElse(hn::Eq(at, zero), zero, hn::CopySign(hn::Set(lanes, l1), at));
    const auto slope = hn::MulAdd(hn::Set(lanes, 2 * l2), at, sign);
    hn::StoreU(hn::Add(hn::LoadU(lanes, slopes.data() + i), slope), lanes, slopes.data() + i);
  });
}

template <class T>
OptimizerKernels<T> optimizer() {
  return {stepAll<T>, squaresOfAll<T>, addPenaltyTo<T>};
}

template OptimizerKernels<float> optimizer<float>();
template OptimizerKernels<double> optimizer<double>();

ALAB_REGION_END

#if HWY_ONCE
namespace alab {

template <class T>
OptimizerKernels<T> PlainNnKernels<T>::optimizer() {
  return HWY_STATIC_DISPATCH(optimizer<T>)();
}

template OptimizerKernels<float> PlainNnKernels<float>::optimizer();
template OptimizerKernels<double> PlainNnKernels<double>::optimizer();

}  // namespace alab
#endif
