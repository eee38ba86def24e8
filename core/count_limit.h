#pragma once
// What a number of things may be.
#include <optional>

#include "core/result.h"

namespace alab {

/// `name` is marked for translation.
struct CountLimit {
  const char* name;
  std::size_t value, least, most;
};

/// The error to show where the value is none of least, least + 1 ... most.
std::optional<Error> outside(const CountLimit& limit);

}  // namespace alab
