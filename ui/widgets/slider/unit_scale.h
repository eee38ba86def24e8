#pragma once
// UnitScale: where a value stands on a slider's groove, 0 at the left end and 1 at the right, and back.
// Values that come from the groove are round (0.314, not 0.31400000000000006); values that go to it are any.
#include "core/activation/card.h"

namespace alab {

class UnitScale {
 public:
  enum class Steps { Continuous, Whole };

  explicit UnitScale(Range range = {0, 1}, Scale scale = Scale::Linear, Steps steps = Steps::Continuous);

  const Range& range() const { return m_range; }

  /// 0..1; values outside the range stand at its ends.
  double unit(double value) const;
  /// The value at a place, rounded to what the hand can mean; the ends are exact.
  double value(double unit) const;
  /// The value `units` of the groove further, whole numbers by at least one; stays within the range.
  double stepped(double value, double units) const;
  /// Takes a value into the range (on a log scale only a positive one).
  void widen(double value);

  bool operator==(const UnitScale&) const = default;

 private:
  double rounded(double value) const;

  Range m_range;
  Scale m_scale;
  Steps m_steps;
};

}  // namespace alab
