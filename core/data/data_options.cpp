#include "core/data/data_options.h"

#include "core/count_limit.h"
#include "core/scalar/number_text.h"

namespace alab {

std::optional<Error> problemWith(DataKind kind, const DataOptions& options) {
  if (const auto error = outside({ALAB_TEXT("points"), options.points, std::size_t(pointLimits.lower),
                                  std::size_t(pointLimits.upper)}))
    return error;
  if (!noiseLimits.contains(options.noise))
    return Error{.what = ALAB_TEXT("a noise of %1 cannot be used"),
                 .where = {},
                 .hint = ALAB_TEXT("from 0 to %2"),
                 .values = {numberText(options.noise), numberText(mostNoise)}};
  if (kind == DataKind::Curve && !options.function)
    return Error{.what = ALAB_TEXT("no curve to stand above or below"),
                 .where = {},
                 .hint = ALAB_TEXT("choose a function")};
  return std::nullopt;
}

}  // namespace alab
