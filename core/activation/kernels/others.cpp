#define HWY_TARGET_INCLUDE "core/activation/kernels/others.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes the point path
#include "core/activation/families/others.h"
#include "core/activation/kernels/kernel_builder.h"

ALAB_REGION_BEGIN

void addOtherKernels(std::vector<KernelEntry>& to) {
  KernelBuilder builder(to);
  families::addOtherFamily(builder);
}

ALAB_REGION_END
#endif
