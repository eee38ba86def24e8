// The loops over a block: of one argument, of two, of choices. Each copies its call: what is stored might
// change the one that is given, for all the compiler knows, and all of it would be read again for every
// vector.
#if defined(ALAB_FORMULA_BLOCK_LOOPS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FORMULA_BLOCK_LOOPS_H
#undef ALAB_FORMULA_BLOCK_LOOPS_H
#else
#define ALAB_FORMULA_BLOCK_LOOPS_H
#endif
#include "core/formula/kernels/block_kernels.h"
#include "core/scalar/dual.h"
#include "core/scalar/elementary.h"

ALAB_REGION_BEGIN

/// The vector `k` elements behind element i; i is where a group begins.
template <class T>
HWY_INLINE Pack<T> valueAt(const Stream<T>& s, std::size_t i, std::size_t k) {
  return Pack<T>::load(s.f + (i & s.fMask) + k);
}

template <class T>
HWY_INLINE Pack<T> slopeAt(const Stream<T>& s, std::size_t i, std::size_t k) {
  return Pack<T>::load(s.d + (i & s.dMask) + k);
}

template <class T>
HWY_INLINE Dual<Pack<T>> dualAt(const Stream<T>& s, std::size_t i, std::size_t k) {
  return {valueAt(s, i, k), slopeAt(s, i, k)};
}

template <class T>
HWY_INLINE void store(Pack<T> r, const BlockCall<T>& call, std::size_t i) {
  r.store(call.f + i);
}

template <class T>
HWY_INLINE void store(Dual<Pack<T>> r, const BlockCall<T>& call, std::size_t i) {
  r.f.store(call.f + i);
  r.d.store(call.d + i);
}

/// body(i, k) for each vector: where its group begins, and how far behind it is. Finding places takes as long
/// as simple arithmetic, so it is done once a group.
template <class T, class Body>
HWY_INLINE void eachVector(std::size_t count, Body body) {
  constexpr std::size_t width = Pack<T>::size, group = vectorsInGroup * width;
  std::size_t i = 0;
  for (; i + group <= count; i += group) {
    body(i, 0);
    body(i, width);
    body(i, 2 * width);
    body(i, 3 * width);
  }
  for (; i < count; i += width) body(i, 0);
}

/// Of one argument; Primitive maps a pack to its Taylor.
template <class T, class Primitive>
struct OfOne {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      Primitive()(valueAt(call.in[0], i, 0)).f.store(call.f + i);
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size) {
      const Taylor<Pack<T>> g = Primitive()(valueAt(call.in[0], i, 0));
      store({g.f, g.d1 * slopeAt(call.in[0], i, 0)}, call, i);
    }
  }
};

/// Of two arguments; Pair maps packs and duals to their like. Arithmetic goes group by group.
template <class T, class Pair, bool isSimple = false>
struct OfPair {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    each(call.count, [&](std::size_t i, std::size_t k) {
      Pair()(valueAt(call.in[0], i, k), valueAt(call.in[1], i, k)).store(call.f + i + k);
    });
  }

  static void slope(const BlockCall<T>& call) {
    if (!call.in[1].d) return firstMoves(call);
    return call.in[0].d ? bothMove(call) : secondMoves(call);
  }

  HWY_FLATTEN static void firstMoves(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    each(call.count, [&](std::size_t i, std::size_t k) {
      store(Pair()(dualAt(call.in[0], i, k), valueAt(call.in[1], i, k)), call, i + k);
    });
  }
  HWY_FLATTEN static void secondMoves(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    each(call.count, [&](std::size_t i, std::size_t k) {
      store(Pair()(valueAt(call.in[0], i, k), dualAt(call.in[1], i, k)), call, i + k);
    });
  }
  HWY_FLATTEN static void bothMove(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    each(call.count, [&](std::size_t i, std::size_t k) {
      store(Pair()(dualAt(call.in[0], i, k), dualAt(call.in[1], i, k)), call, i + k);
    });
  }

 private:
  template <class Body>
  HWY_INLINE static void each(std::size_t count, Body body) {
    if constexpr (isSimple)
      eachVector<T>(count, body);
    else
      for (std::size_t i = 0; i < count; i += Pack<T>::size) body(i, 0);
  }
};

template <class T>
HWY_INLINE Pack<T> plainPack(Pack<T> x) {
  return x;
}
template <class V>
HWY_INLINE V plainPack(Dual<V> x) {
  return x.f;
}

ALAB_REGION_END
#endif
