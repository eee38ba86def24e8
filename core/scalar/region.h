// The headers that formulas are made of serve two worlds: plain numbers, in namespace alab, and SIMD packs,
// in one namespace and with one target per instruction set. A template keeps the target it was parsed with,
// so these headers are parsed anew for each of them.
//
// A kernel file (core/activation/kernels) defines ALAB_PACKED and lets Highway's foreach_target.h include it
// once per instruction set; all others leave it undefined. The guard of such a header is
//   #if defined(ALAB_NAME_H) == defined(HWY_TARGET_TOGGLE)
// the idiom of Highway (hwy/foreach_target.h): each round of inclusion flips both. This header has none:
// highway.h has to be seen in every round.
//
// ALAB_INLINE: a primitive that a kernel's loop must hold whole; a call passes its packs through memory.
#ifdef ALAB_PACKED
#include <hwy/highway.h>
#undef ALAB_INLINE
#define ALAB_INLINE HWY_INLINE
#define ALAB_REGION_BEGIN \
  HWY_BEFORE_NAMESPACE(); \
  namespace alab {        \
  namespace HWY_NAMESPACE {
#define ALAB_REGION_END \
  }                     \
  }                     \
  HWY_AFTER_NAMESPACE();
#else
#define ALAB_INLINE inline
#define ALAB_REGION_BEGIN namespace alab {
#define ALAB_REGION_END }
#endif
