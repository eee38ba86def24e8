#include "core/count_limit.h"

namespace alab {

std::optional<Error> outside(const CountLimit& limit) {
  if (limit.value >= limit.least && limit.value <= limit.most) return std::nullopt;
  return Error{.what = ALAB_TEXT("%1 = %2 cannot be used"),
               .where = {},
               .hint = ALAB_TEXT("from %3 to %4"),
               .values = {Word{limit.name}, std::to_string(limit.value), std::to_string(limit.least),
                          std::to_string(limit.most)}};
}

}  // namespace alab
