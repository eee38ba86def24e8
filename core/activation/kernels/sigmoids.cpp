#define HWY_TARGET_INCLUDE "core/activation/kernels/sigmoids.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes the point path
#include "core/activation/families/sigmoids.h"
#include "core/activation/kernels/kernel_builder.h"

ALAB_REGION_BEGIN

void addSigmoidKernels(std::vector<KernelEntry>& to) {
  KernelBuilder builder(to);
  families::addSigmoidFamily(builder);
}

ALAB_REGION_END
#endif
