#pragma once
// Kink rules and domains that several families share.
#include "core/activation/card.h"

namespace alab::families {

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

}  // namespace alab::families
