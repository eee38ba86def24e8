// Kink rules, domains and parameters that several entries share.
#if defined(ALAB_FAMILIES_COMMON_PARAMETERS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_COMMON_PARAMETERS_H
#undef ALAB_FAMILIES_COMMON_PARAMETERS_H
#else
#define ALAB_FAMILIES_COMMON_PARAMETERS_H
#endif
#include "core/activation/card.h"
#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr double largest = std::numeric_limits<double>::max();
inline constexpr Domain positive = {0, largest, true};
inline constexpr Domain nonNegative = {0, largest, false};

inline std::vector<double> kinkAtZero(Params) {
  return {0};
}
inline std::vector<double> kinkAtFirst(Params p) {
  return {p[0]};
}
inline std::vector<double> kinksAroundZero(Params p) {
  return p[0] == 0 ? std::vector<double>{0} : std::vector<double>{-p[0], p[0]};
}
/// Both ends of [p[0], p[1]].
inline std::vector<double> kinksAtEnds(Params p) {
  return p[0] == p[1] ? std::vector<double>{p[0]} : std::vector<double>{p[0], p[1]};
}

inline Parameter leakySlope(double initial, Range slider, std::vector<double> marks, Learnable learnable) {
  return {.name = "alpha",
          .symbol = "α",
          .meaning = ALAB_TEXT("slope for x < 0"),
          .initial = initial,
          .slider = slider,
          .marks = std::move(marks),
          .learnable = learnable};
}

inline Parameter cap(double initial) {
  return {.name = "cap",
          .symbol = "c",
          .meaning = ALAB_TEXT("largest value"),
          .initial = initial,
          .slider = {0.5, 10},
          .domain = positive,
          .marks = {6}};
}

}  // namespace families

ALAB_REGION_END
#endif
