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

/// 1 / c is the same in every turn of a loop, and a normal number.
template <class V>
HWY_INLINE V scaled(V a, V c) {
  return math::quotient(a, c, V(1) / c);
}
template <class V>
HWY_INLINE Dual<V> scaled(Dual<V> a, V c) {
  return {scaled(a.f, c), a.d * (V(1) / c)};
}

struct ScaledProduct {
  HWY_INLINE auto operator()(auto a, auto b, auto c) const { return scaled(a * b, c); }
};
struct ProductOfSum {
  HWY_INLINE auto operator()(auto a, auto b, auto e) const { return a * (b + e); }
};
struct ScaledProductOfSum {
  HWY_INLINE auto operator()(auto a, auto b, auto e, auto c) const { return scaled(a * (b + e), c); }
};

/// Two or three operations in one turn, of two arguments that may have derivatives and of constants.
template <class T, class Formula, std::size_t... constants>
struct InOneTurn {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    const Pack<T> fixed[] = {Pack<T>::load(call.in[constants].f)...};
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      const auto at = [&](std::size_t argument) { return valueAt(call.in[argument], i, k); };
      Formula()(at(0), at(1), fixed[constants - 2]...).store(call.f + i + k);
    });
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    const Pack<T> fixed[] = {Pack<T>::load(call.in[constants].f)...};
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      store(Formula()(dualAt(call.in[0], i, k), dualAt(call.in[1], i, k), fixed[constants - 2]...), call,
            i + k);
    });
  }
};

/// The sign alone, so that one loop of OfOne does.
struct Opposite {
  template <class T>
  HWY_INLINE Taylor<Pack<T>> operator()(Pack<T> x) const {
    return {-x, Pack<T>(-1), Pack<T>(0)};
  }
};

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

/// Whether no lane of whole vectors has to be asked of the points: one look at the whole block.
template <bool isTame, class T>
HWY_FLATTEN bool isGood(const FinishCall<T>& given) {
  const FinishCall<T> call = given;
  const Pack<T> reach = call.reach;
  const PackMask<T> first = math::abs(Pack<T>::load(call.x)) <= reach;
  PackMask<T> good[vectorsInGroup] = {first, first, first,
                                      first};  // so that none waits for the one before it
  eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
    PackMask<T>& its = good[k / Pack<T>::size];
    its = its && math::abs(Pack<T>::load(call.x + i + k)) <= reach;
    if constexpr (!isTame)
      for (std::size_t o = 0; o < 2; ++o)
        if (call.to[o]) its = its && isFinite(Pack<T>::load(call.to[o] + i + k));
  });
  return allOf(good[0] && good[1] && good[2] && good[3]);
}

template <class T>
void finish(const FinishCall<T>& call) {
  const bool isInPlace = call.outputs[0] == call.to[0] && (!call.to[1] || call.outputs[1] == call.to[1]);
  if (isInPlace && (call.isTame ? isGood<true>(call) : isGood<false>(call))) return;
  const std::size_t i = call.to[1] ? finishVectors<2>(call) : finishVectors<1>(call);
  if (i == call.count) return;
  T points[Pack<T>::size] = {};
  std::copy(call.x + i, call.x + call.count, points);
  finishLanes(call, points, i, call.count - i);
}

template <class T, class Pair, bool isSimple>
void addPair(BlockKernels<T>& to, Operation op) {
  to.value[static_cast<int>(op)] = OfPair<T, Pair, isSimple>::value;
  to.slope[static_cast<int>(op)] = OfPair<T, Pair, isSimple>::slope;
}

template <class T>
void addArithmetic(BlockKernels<T>& to) {
  to.width = Pack<T>::size;
  to.finish = finish<T>;
  to.value[static_cast<int>(Operation::Negate)] = OfOne<T, Opposite>::value;
  to.slope[static_cast<int>(Operation::Negate)] = OfOne<T, Opposite>::slope;
  to.scaledProductValue = InOneTurn<T, ScaledProduct, 2>::value;
  to.scaledProductSlope = InOneTurn<T, ScaledProduct, 2>::slope;
  to.productOfSumValue = InOneTurn<T, ProductOfSum, 2>::value;
  to.productOfSumSlope = InOneTurn<T, ProductOfSum, 2>::slope;
  to.scaledProductOfSumValue = InOneTurn<T, ScaledProductOfSum, 2, 3>::value;
  to.scaledProductOfSumSlope = InOneTurn<T, ScaledProductOfSum, 2, 3>::slope;
  addPair<T, Sum, true>(to, Operation::Add);
  addPair<T, Difference, true>(to, Operation::Subtract);
  addPair<T, Product, true>(to, Operation::Multiply);
  addPair<T, Quotient, true>(to, Operation::Divide);
  addPair<T, RaisedTo, false>(to, Operation::Power);
}

template void addArithmetic(BlockKernels<float>& to);
template void addArithmetic(BlockKernels<double>& to);

ALAB_REGION_END
#endif
