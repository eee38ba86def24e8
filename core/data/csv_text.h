#pragma once
// Whether bytes are the text of a table, before anything is read from it.
#include <optional>
#include <string_view>

#include "core/result.h"

namespace alab {

/// Too much, UTF-16, no text at all, or bytes that are no UTF-8 (GBK): what it is, on which line, and what to
/// do.
std::optional<Error> problemWithText(std::string_view bytes);

}  // namespace alab
