#pragma once
#include <time.h>

namespace alab {

/// CPU time of this thread: what other programs do meanwhile does not count.
inline double cpuSeconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace alab
