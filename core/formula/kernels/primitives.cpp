#define HWY_TARGET_INCLUDE "core/formula/kernels/primitives.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR
#include "core/formula/kernels/block_loops.h"
#include "core/formula/program/primitive_list.h"

ALAB_REGION_BEGIN

#define ALAB_FUNCTOR(operation, primitive)       \
  struct operation##Primitive {                  \
    template <class P>                           \
    HWY_INLINE Taylor<P> operator()(P x) const { \
      return taylor::primitive(x);               \
    }                                            \
  };
ALAB_FORMULA_PRIMITIVES(ALAB_FUNCTOR)
#undef ALAB_FUNCTOR

template <class T>
void addPrimitives(BlockKernels<T>& to) {
#define ALAB_ADD(operation, primitive)                                                      \
  to.value[static_cast<int>(Operation::operation)] = OfOne<T, operation##Primitive>::value; \
  to.slope[static_cast<int>(Operation::operation)] = OfOne<T, operation##Primitive>::slope;
  ALAB_FORMULA_PRIMITIVES(ALAB_ADD)
#undef ALAB_ADD
}

template void addPrimitives(BlockKernels<float>& to);
template void addPrimitives(BlockKernels<double>& to);

ALAB_REGION_END
#endif
