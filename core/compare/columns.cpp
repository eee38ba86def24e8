#include "core/compare/columns.h"

#include <algorithm>
#include <array>

namespace alab {
namespace {

using enum CompareColumn;

struct ColumnEntry {
  CompareColumn column;
  std::string_view name;
  ColumnWords words;
};

constexpr ColumnEntry columnEntries[] = {
    {ValueRange,
     "range",
     {ALAB_TEXT("Range"),
      ALAB_TEXT("All values that come out; a round bracket: approached, never reached.")}},
    {Saturates,
     "saturates",
     {ALAB_TEXT("Saturates"),
      ALAB_TEXT("The sides on which the output hardly changes any more (|f′| < 0.01).")}},
    {Mean,
     "mean",
     {ALAB_TEXT("Mean out"), ALAB_TEXT("Mean output for inputs z ~ N(0, 1): 0 is zero-centred.")}},
    {Slope,
     "slope",
     {ALAB_TEXT("Largest slope"), ALAB_TEXT("The largest |f′|, and where, if at a single place.")}},
    {Smooth, "smooth", {ALAB_TEXT("Smooth"), ALAB_TEXT("Whether f has corners or jumps, and where.")}},
    {LecunFactor,
     "lecun_factor",
     {ALAB_TEXT("LeCun, per layer"),
      ALAB_TEXT("By what a gradient changes in layer 50 of a deep plain network whose weights have variance "
                "1/n. Nearer to the input it may be closer to 1; ∞: the signal has outgrown all numbers.")}},
    {HeFactor,
     "he_factor",
     {ALAB_TEXT("He, per layer"),
      ALAB_TEXT("By what a gradient changes in layer 50 of a deep plain network whose weights have variance "
                "2/n. Nearer to the input it may be closer to 1; ∞: the signal has outgrown all numbers.")}},
    {Use, "use", {ALAB_TEXT("Used for"), ALAB_TEXT("Where it is found today.")}},
    {Monotone, "monotone", {ALAB_TEXT("Monotone"), ALAB_TEXT("More in never gives less out.")}},
    {Sparsity,
     "sparsity",
     {ALAB_TEXT("Exactly 0"), ALAB_TEXT("Share of outputs that are exactly 0 for z ~ N(0, 1).")}},
    {Dead,
     "dead",
     {ALAB_TEXT("Dead region"), ALAB_TEXT("Where f′ is exactly 0: a unit that stays there learns nothing.")}},
    {Parameters,
     "parameters",
     {ALAB_TEXT("Parameters"), ALAB_TEXT("Their values; a star: it may be learned with the weights.")}},
    {SignalGain,
     "signal_gain",
     {ALAB_TEXT("Gain, signal"), ALAB_TEXT("1/√(E f²): weights scaled by it keep the size of the signal.")}},
    {GradientGain,
     "gradient_gain",
     {ALAB_TEXT("Gain, gradient"),
      ALAB_TEXT("1/√(E f′²): weights scaled by it keep the size of the gradient.")}},
    {Lipschitz,
     "lipschitz",
     {ALAB_TEXT("Lipschitz"), ALAB_TEXT("The supremum of |f′|; infinite for a function that jumps.")}},
    {Year, "year", {ALAB_TEXT("Year"), ALAB_TEXT("Of the paper that the formula is taken from.")}},
    {Source, "source", {ALAB_TEXT("Source"), ALAB_TEXT("Paper or program that the formula is taken from.")}},
    {ExponentialFree,
     "exponential_free",
     {ALAB_TEXT("No exponential"),
      ALAB_TEXT("The formula needs no exp, tanh, erf or the like: arithmetic alone.")}},
    {Half,
     "float16",
     {ALAB_TEXT("float16"), ALAB_TEXT("Where float16 overflows when every step is rounded; else from where "
                                      "on f, rounded once, is its limit exactly.")}},
    {Cost,
     "cost",
     {ALAB_TEXT("Cost, ns"),
      ALAB_TEXT("Nanoseconds an element for f and f′ in one pass over floats, measured on this machine.")}},
};

const ColumnEntry& entryOf(CompareColumn column) {
  return *std::ranges::find(columnEntries, column, &ColumnEntry::column);
}

constexpr std::array usual = {ValueRange, Saturates, Mean, Slope, Smooth, LecunFactor, HeFactor, Use};
constexpr std::array ideal = {LecunFactor, HeFactor, Mean, ExponentialFree, Smooth};

}  // namespace

std::span<const CompareColumn> compareColumns() {
  static const std::array<CompareColumn, std::size(columnEntries)> columns = [] {
    std::array<CompareColumn, std::size(columnEntries)> all;
    std::ranges::transform(columnEntries, all.begin(), &ColumnEntry::column);
    return all;
  }();
  return columns;
}

std::string_view nameOf(CompareColumn column) {
  return entryOf(column).name;
}

std::optional<CompareColumn> compareColumnNamed(std::string_view name) {
  const auto entry = std::ranges::find(columnEntries, name, &ColumnEntry::name);
  return entry == std::end(columnEntries) ? std::nullopt : std::optional(entry->column);
}

ColumnWords wordsOf(CompareColumn column) {
  return entryOf(column).words;
}

std::span<const CompareColumn> computedColumns() {
  return compareColumns().first(compareColumns().size() - 1);
}

std::span<const CompareColumn> usualColumns() {
  return usual;
}

std::span<const CompareColumn> idealColumns() {
  return ideal;
}

std::span<const Ideal> ideals() {
  static const std::array<Ideal, 4> all = {
      {{ALAB_TEXT("No vanishing gradient"),
        ALAB_TEXT(
            "Not a property of f alone: the factor per layer is made of f′ and the weights. It is told for "
            "two start weights."),
        {LecunFactor, HeFactor}},
       {ALAB_TEXT("Zero-centred"),
        ALAB_TEXT("Told as the mean output for inputs z ~ N(0, 1); odd functions have 0."),
        {Mean}},
       {ALAB_TEXT("Cheap"),
        ALAB_TEXT(
            "Told as whether the formula needs an exponential; in a wide layer the matrix product costs "
            "far more."),
        {ExponentialFree}},
       {ALAB_TEXT("Differentiable"),
        ALAB_TEXT("Told as where the slope jumps. A single corner does no harm: ReLU has one."),
        {Smooth}}}};
  return all;
}

}  // namespace alab
