#pragma once
// MathLine: boxes side by side with TeX's spaces between them (Knuth, The TeXbook, chapter 18).
#include "ui/widgets/formula_layout/math_box.h"

namespace alab {

/// What a sign is for the space around it.
enum class MathKind { None, Ordinary, Operator, Binary, Relation, Punctuation, Open, Close, Bracketed };

class MathLine {
 public:
  explicit MathLine(MathStyle style) : m_style(style) {}

  void add(const MathBox& box, MathKind kind);
  /// An explicit space, in units of a line of its own.
  void addSpace(double width);
  const MathBox& box() const { return m_box; }

 private:
  double spaceBefore(MathKind kind) const;

  MathStyle m_style;
  MathKind m_last = MathKind::None;
  MathBox m_box;
};

}  // namespace alab
