#include "ui/plot/stroke/coverage_columns.h"

#include <QByteArray>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>

namespace alab {
namespace {

namespace everywhere {
#include "ui/plot/stroke/column_kernels.h"
}

#ifdef __x86_64__
#pragma GCC push_options
#pragma GCC target("avx2,fma,bmi2")
namespace avx2 {
#include "ui/plot/stroke/column_kernels.h"
}
#pragma GCC pop_options
#endif

/// Code compiled for a set, even this little, is called only where the machine has it.
ColumnKernels fastestKernels() {
#ifdef __x86_64__
  const bool hasAvx2 =
      __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
  if (hasAvx2 && qgetenv("ALAB_ISA") != "baseline") return avx2::kernels();
#endif
  return everywhere::kernels();
}

}  // namespace

const ColumnKernels& columnKernels() {
  static const ColumnKernels chosen = fastestKernels();
  return chosen;
}

}  // namespace alab
