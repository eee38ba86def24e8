#pragma once
// What the benchmarks print: one measured figure a line, beside the target it is held against. No benchmark
// fails on a time.
#include <algorithm>
#include <cstdio>
#include <vector>

namespace alab {

struct Figure {
  const char* work;  ///< "full redraw, 12 + 12 curves, 1280x720"
  double measured;
  const char* unit;   ///< "ms"
  double target = 0;  ///< at most; 0: there is none
};

inline void print(const Figure& figure) {
  std::printf("%-62s %9.2f %-6s", figure.work, figure.measured, figure.unit);
  if (figure.target > 0)
    std::printf(" target %8.2f  %s", figure.target, figure.measured <= figure.target ? "met" : "missed");
  std::printf("\n");
}

/// Of one value or more.
inline double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace alab
