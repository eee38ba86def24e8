#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/range.h"

namespace alab {

/// "a:b" with two numbers, in this order even when a > b; nothing for all else.
std::optional<Range> parseRange(std::string_view text);

}  // namespace alab
