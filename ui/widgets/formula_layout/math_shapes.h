#pragma once
// What formulas are built of beside lines of letters: fractions, roots, powers, brackets, cases. The lengths
// are those of TeX's Computer Modern (Knuth, The TeXbook, appendix G).
#include <array>

#include "ui/widgets/formula_layout/math_box.h"

namespace alab {

/// The style of what stands above and below a fraction bar, and of a power.
MathStyle fractionStyle(MathStyle style);
MathStyle scriptStyle(MathStyle style);

MathBox fractionBox(const MathBox& above, const MathBox& below, MathStyle style);
MathBox rootBox(const MathBox& inside, MathStyle style);
/// Empty boxes where there is no power or no index.
MathBox withScripts(const MathBox& base, const MathBox& power, const MathBox& index, MathStyle style);
/// `left` and `right` as high as what they hold; "." is none.
MathBox inDelimiters(const QString& left, const MathBox& inside, const QString& right, MathStyle style);
/// Rows of two cells behind a brace.
MathBox casesBox(const std::vector<std::array<MathBox, 2>>& rows, MathStyle style);

}  // namespace alab
