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

template <class T>
HWY_INLINE Pack<T> valueAt(const Stream<T>& s, std::size_t i) {
  return Pack<T>::load(s.f + (i & s.fMask));
}

template <class T>
HWY_INLINE Pack<T> slopeAt(const Stream<T>& s, std::size_t i) {
  return Pack<T>::load(s.d + (i & s.dMask));
}

template <class T>
HWY_INLINE Dual<Pack<T>> dualAt(const Stream<T>& s, std::size_t i) {
  return {valueAt(s, i), slopeAt(s, i)};
}

template <class T>
HWY_INLINE void store(Dual<Pack<T>> r, const BlockCall<T>& call, std::size_t i) {
  r.f.store(call.f + i);
  r.d.store(call.d + i);
}

/// Of one argument; Primitive maps a pack to its Taylor.
template <class T, class Primitive>
struct OfOne {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      Primitive()(valueAt(call.in[0], i)).f.store(call.f + i);
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size) {
      const Taylor<Pack<T>> g = Primitive()(valueAt(call.in[0], i));
      store({g.f, g.d1 * slopeAt(call.in[0], i)}, call, i);
    }
  }
};

/// Of two arguments; Pair maps packs and duals to their like.
template <class T, class Pair>
struct OfPair {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      Pair()(valueAt(call.in[0], i), valueAt(call.in[1], i)).store(call.f + i);
  }

  static void slope(const BlockCall<T>& call) {
    if (!call.in[1].d) return firstMoves(call);
    return call.in[0].d ? bothMove(call) : secondMoves(call);
  }

  HWY_FLATTEN static void firstMoves(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      store(Pair()(dualAt(call.in[0], i), valueAt(call.in[1], i)), call, i);
  }
  HWY_FLATTEN static void secondMoves(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      store(Pair()(valueAt(call.in[0], i), dualAt(call.in[1], i)), call, i);
  }
  HWY_FLATTEN static void bothMove(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    for (std::size_t i = 0; i < call.count; i += Pack<T>::size)
      store(Pair()(dualAt(call.in[0], i), dualAt(call.in[1], i)), call, i);
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
