#pragma once
// JSON has no word for inf and nan. Wherever Activation Lab writes JSON they are strings.
#include <cmath>
#include <optional>
#include <string_view>

namespace alab {

/// The string that stands for the value in JSON; nothing for a finite one, which is a number there.
inline std::optional<std::string_view> jsonWord(double value) {
  if (std::isfinite(value)) return std::nullopt;
  return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

}  // namespace alab
