#define HWY_TARGET_INCLUDE "core/formula/kernels/products.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR
#include "core/formula/kernels/block_loops.h"
#include "core/formula/program/primitive_list.h"

ALAB_REGION_BEGIN

/// g(a b), the product unrounded.
template <class Primitive, class A, class B>
HWY_INLINE auto ofProductOf(A a, B b, Primitive primitive) {
  const auto product = a * b;
  const auto value = plainPack(product);
  const auto g = primitive(value, math::tailOfProduct(plainPack(a), plainPack(b), value));
  if constexpr (std::is_same_v<decltype(product), decltype(value)>)
    return g.f;
  else
    return std::remove_const_t<decltype(product)>{g.f, g.d1 * product.d};
}

#define ALAB_FUNCTOR(operation, primitive)                                                    \
  struct operation##Pair {                                                                    \
    HWY_INLINE auto operator()(auto a, auto b) const {                                        \
      return ofProductOf(a, b, [](auto u, auto tail) { return taylor::primitive(u, tail); }); \
    }                                                                                         \
  };
ALAB_FORMULA_OF_PRODUCTS(ALAB_FUNCTOR)
#undef ALAB_FUNCTOR

template <class V>
HWY_INLINE V combined(const Taylor2<V>& g, V, V) {
  return g.f;
}
template <class V>
HWY_INLINE Dual<V> combined(const Taylor2<V>& g, Dual<V> x, V) {
  return {g.f, g.dx * x.d};
}
template <class V>
HWY_INLINE Dual<V> combined(const Taylor2<V>& g, V, Dual<V> a) {
  return {g.f, g.da * a.d};
}
template <class V>
HWY_INLINE Dual<V> combined(const Taylor2<V>& g, Dual<V> x, Dual<V> a) {
  return {g.f, g.dx * x.d + g.da * a.d};
}

#define ALAB_FUNCTOR(operation, primitive)                                  \
  struct operation##Pair {                                                  \
    HWY_INLINE auto operator()(auto x, auto a) const {                      \
      return combined(taylor::primitive(plainPack(x), plainPack(a)), x, a); \
    }                                                                       \
  };
ALAB_FORMULA_OF_TWO(ALAB_FUNCTOR)
#undef ALAB_FUNCTOR

template <class T>
void addProducts(BlockKernels<T>& to) {
#define ALAB_ADD(operation, primitive)                                                  \
  to.value[static_cast<int>(Operation::operation)] = OfPair<T, operation##Pair>::value; \
  to.slope[static_cast<int>(Operation::operation)] = OfPair<T, operation##Pair>::slope;
  ALAB_FORMULA_OF_PRODUCTS(ALAB_ADD)
  ALAB_FORMULA_OF_TWO(ALAB_ADD)
#undef ALAB_ADD
}

template void addProducts(BlockKernels<float>& to);
template void addProducts(BlockKernels<double>& to);

ALAB_REGION_END
#endif
