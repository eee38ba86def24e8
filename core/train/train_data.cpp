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
bool isMeasured(const DataSettings& s) {
  return s.isFile() || s.kind == DataKind::Smokers || s.kind == DataKind::Iris;
}

std::optional<Error> problemWithSet(const DataSettings& s, const std::optional<Function>& curve) {
  if (const auto problem = problemWith(s.kind, optionsOf(s, curve, 1))) return problem;
  if (s.features.isEmpty() && facts(s.kind).features == 2)
    return Error{.what = ALAB_TEXT("no input feature is chosen"),
                 .where = {},
                 .hint = ALAB_TEXT("choose x1, at least")};
  return std::nullopt;
}

}  // namespace

std::optional<DataFacts> factsOf(const DataSettings& s) {
  return s.isFile() ? std::nullopt : std::optional(facts(s.kind));
}

bool takesHandPoints(const DataSettings& s) {
  return !s.isFile() && facts(s.kind).features <= 2;
}

std::optional<Error> problemWith(const DataSettings& s, const std::optional<Function>& curve) {
  if (!testShareLimits.contains(s.testShare))
    return Error{.what = ALAB_TEXT("test share = %1 is out of range"),
                 .where = {},
                 .hint = ALAB_TEXT("it must be from %2 to %3"),
                 .values = {numberText(s.testShare), numberText(testShareLimits.lower),
                            numberText(testShareLimits.upper)}};
  return s.isFile() ? std::nullopt : problemWithSet(s, curve);
}

DataSet wholeData(const DataSettings& s, const DataSource& source, std::uint64_t seed) {
  return s.isFile() ? *source.fromFile : dataSet(s.kind, optionsOf(s, source.curve, seed));
}

/// Points that are set by hand are learned from: they move no other one into the test.
SplitData splitData(const DataSettings& s, const DataSource& source, std::uint64_t seed) {
  SplitData parts = split(wholeData(s, source, seed), s.testShare, seed);
  if (!s.isFile()) {
    parts.train = withFeatures(withHandPoints(std::move(parts.train), s.hand), s.features);
    parts.test = withFeatures(std::move(parts.test), s.features);
  }
  if (isMeasured(s)) parts = standardised(std::move(parts));
  const bool hasUnits = s.isFile() && parts.train.task == Task::Values;
  return hasUnits ? withStandardisedTargets(std::move(parts)) : parts;
}

}  // namespace alab
