#define HWY_TARGET_INCLUDE "core/formula/kernels/arithmetic.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes the point path
#include <algorithm>

#include "core/formula/kernels/block_loops.h"

ALAB_REGION_BEGIN

struct Sum {
  HWY_INLINE auto operator()(auto a, auto b) const { return a + b; }
};
struct Difference {
  HWY_INLINE auto operator()(auto a, auto b) const { return a - b; }
};
struct Product {
  HWY_INLINE auto operator()(auto a, auto b) const { return a * b; }
};
struct Quotient {
  HWY_INLINE auto operator()(auto a, auto b) const { return a / b; }
};

/// a^b for a > 0; NaN, so that the points are asked, elsewhere.
struct RaisedTo {
  template <class T>
  HWY_INLINE Pack<T> operator()(Pack<T> a, Pack<T> b) const {
    return math::pow(a, b);
  }
  template <class A, class B>
  HWY_INLINE auto operator()(A a, B b) const {
    const auto g = taylor::power(plainPack(a), plainPack(b));
    return sumOf(g, a, b);
  }
  template <class V>
  HWY_INLINE static Dual<V> sumOf(const Taylor2<V>& g, Dual<V> a, V) {
    return {g.f, g.dx * a.d};
  }
  template <class V>
  HWY_INLINE static Dual<V> sumOf(const Taylor2<V>& g, V, Dual<V> b) {
    return {g.f, g.da * b.d};
  }
  template <class V>
  HWY_INLINE static Dual<V> sumOf(const Taylor2<V>& g, Dual<V> a, Dual<V> b) {
    return {g.f, g.dx * a.d + g.da * b.d};
  }
};

/// The sign alone, so that one loop of OfOne does.
struct Opposite {
  template <class T>
  HWY_INLINE Taylor<Pack<T>> operator()(Pack<T> x) const {
    return {-x, Pack<T>(-1), Pack<T>(0)};
  }
};

template <class T, class Compare>
struct Choice {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      select(Compare()(valueAt(call.in[0], i), valueAt(call.in[1], i)), valueAt(call.in[2], i),
             valueAt(call.in[3], i))
          .store(call.f + i);
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      store(select(Compare()(valueAt(call.in[0], i), valueAt(call.in[1], i)), dualAt(call.in[2], i),
                   dualAt(call.in[3], i)),
            call, i);
  }
};

struct IsLess {
  HWY_INLINE auto operator()(auto a, auto b) const { return a < b; }
};
struct IsAtMost {
  HWY_INLINE auto operator()(auto a, auto b) const { return a <= b; }
};
struct IsEqual {
  HWY_INLINE auto operator()(auto a, auto b) const { return a == b; }
};

/// With the derivative 0 where a branch has none.
template <class T>
HWY_INLINE BlockCall<T> withSlopes(const BlockCall<T>& call) {
  alignas(64) static constexpr T zeros[Pack<T>::size] = {};
  BlockCall<T> complete = call;
  for (Stream<T>* branch : {&complete.in[2], &complete.in[3]})
    if (!branch->d) branch->d = zeros, branch->dMask = oneVector;
  return complete;
}

template <class T, class Compare>
void choose(const BlockCall<T>& call) {
  if (call.d)
    Choice<T, Compare>::slope(withSlopes(call));
  else
    Choice<T, Compare>::value(call);
}

/// The comparisons in terms of three.
template <class T>
void chooseBy(const BlockCall<T>& call) {
  BlockCall<T> turned = call;
  if (call.compare == Operation::Greater || call.compare == Operation::GreaterEqual)
    std::swap(turned.in[0], turned.in[1]);
  if (call.compare == Operation::NotEqual) std::swap(turned.in[2], turned.in[3]);
  switch (call.compare) {
    case Operation::Less:
    case Operation::Greater:
      return choose<T, IsLess>(turned);
    case Operation::LessEqual:
    case Operation::GreaterEqual:
      return choose<T, IsAtMost>(turned);
    default:
      return choose<T, IsEqual>(turned);
  }
}

/// The outputs at x from the point path.
template <class T>
void askPoint(const FinishCall<T>& call, T x, T* results) {
  if (call.isPartial) {
    std::vector<double> all(call.params.size());
    call.exact->partials(x, call.params, all);
    results[0] = static_cast<T>(all[call.which]);
  } else {
    const Derivatives d = call.exact->at(x, call.params);
    results[0] = static_cast<T>(d.f);
    results[1] = static_cast<T>(d.d1);
  }
}

template <class T>
HWY_INLINE Pack<T> outputAt(const FinishCall<T>& call, std::size_t o, std::size_t i) {
  return Pack<T>::load(call.outputs[o] + (i & call.masks[o]));
}

/// Up to `count` lanes from i on, one by one.
template <class T>
HWY_NOINLINE void finishLanes(const FinishCall<T>& call, const T* x, std::size_t i, std::size_t count) {
  T values[2][Pack<T>::size] = {};
  for (std::size_t o = 0; o < 2; ++o)
    if (call.to[o]) outputAt(call, o, i).store(values[o]);
  for (std::size_t lane = 0; lane < count; ++lane) {
    T results[2] = {values[0][lane], values[1][lane]};
    if (!(std::fabs(x[lane]) <= call.reach && std::isfinite(results[0]) && std::isfinite(results[1])))
      askPoint(call, x[lane], results);
    for (std::size_t o = 0; o < 2; ++o)
      if (call.to[o]) call.to[o][i + lane] = results[o];
  }
}

/// The whole vectors; returns where they end.
template <std::size_t outputs, class T>
HWY_FLATTEN std::size_t finishVectors(const FinishCall<T>& given) {
  constexpr std::size_t width = Pack<T>::size;
  const FinishCall<T> call = given;
  const Pack<T> reach = call.reach;
  std::size_t i = 0;
  for (; i + width <= call.count; i += width) {
    const Pack<T> x = Pack<T>::load(call.x + i), first = outputAt(call, 0, i);
    PackMask<T> good = math::abs(x) <= reach && isFinite(first);
    Pack<T> second;
    if constexpr (outputs == 2) {
      second = outputAt(call, 1, i);
      good = good && isFinite(second);
    }
    if (HWY_UNLIKELY(!allOf(good))) {
      T points[width];
      x.store(points);
      finishLanes(given, points, i, width);
      continue;
    }
    first.store(call.to[0] + i);
    if constexpr (outputs == 2) second.store(call.to[1] + i);
  }
  return i;
}

template <class T>
void finish(const FinishCall<T>& call) {
  const std::size_t i = call.to[1] ? finishVectors<2>(call) : finishVectors<1>(call);
  if (i == call.count) return;
  T points[Pack<T>::size] = {};
  std::copy(call.x + i, call.x + call.count, points);
  finishLanes(call, points, i, call.count - i);
}

template <class T, class Pair>
void addPair(BlockKernels<T>& to, Operation op) {
  to.value[static_cast<int>(op)] = OfPair<T, Pair>::value;
  to.slope[static_cast<int>(op)] = OfPair<T, Pair>::slope;
}

template <class T>
void addArithmetic(BlockKernels<T>& to) {
  to.width = Pack<T>::size;
  to.finish = finish<T>;
  to.value[static_cast<int>(Operation::Negate)] = OfOne<T, Opposite>::value;
  to.slope[static_cast<int>(Operation::Negate)] = OfOne<T, Opposite>::slope;
  to.value[static_cast<int>(Operation::If)] = chooseBy<T>;
  to.slope[static_cast<int>(Operation::If)] = chooseBy<T>;
  addPair<T, Sum>(to, Operation::Add);
  addPair<T, Difference>(to, Operation::Subtract);
  addPair<T, Product>(to, Operation::Multiply);
  addPair<T, Quotient>(to, Operation::Divide);
  addPair<T, RaisedTo>(to, Operation::Power);
}

template void addArithmetic(BlockKernels<float>& to);
template void addArithmetic(BlockKernels<double>& to);

ALAB_REGION_END
#endif
