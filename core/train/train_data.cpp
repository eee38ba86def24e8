#include "core/train/train_data.h"

#include "core/data/generate.h"
#include "core/data/split.h"
#include "core/data/standardise.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

DataOptions optionsOf(const DataSettings& s, const std::optional<Function>& curve, std::uint64_t seed) {
  return {.points = s.points, .noise = s.noise, .seed = seed, .function = curve};
}

/// Those have units of their own, of very different size.
bool isMeasured(DataKind kind) {
  return kind == DataKind::Smokers || kind == DataKind::Iris;
}

}  // namespace

std::optional<Error> problemWith(const DataSettings& s, const std::optional<Function>& curve) {
  if (const auto problem = problemWith(s.kind, optionsOf(s, curve, 1))) return problem;
  if (!testShareLimits.contains(s.testShare))
    return Error{.what = ALAB_TEXT("test share = %1 is out of range"),
                 .where = {},
                 .hint = ALAB_TEXT("it must be from %2 to %3"),
                 .values = {numberText(s.testShare), numberText(testShareLimits.lower),
                            numberText(testShareLimits.upper)}};
  if (s.features.isEmpty() && facts(s.kind).features == 2)
    return Error{.what = ALAB_TEXT("no input feature is chosen"),
                 .where = {},
                 .hint = ALAB_TEXT("choose x1, at least")};
  return std::nullopt;
}

DataSet wholeData(const DataSettings& s, const std::optional<Function>& curve, std::uint64_t seed) {
  return withHandPoints(dataSet(s.kind, optionsOf(s, curve, seed)), s.hand);
}

SplitData splitData(const DataSettings& s, const std::optional<Function>& curve, std::uint64_t seed) {
  SplitData parts = split(withFeatures(wholeData(s, curve, seed), s.features), s.testShare, seed);
  return isMeasured(s.kind) ? standardised(std::move(parts)) : parts;
}

}  // namespace alab
