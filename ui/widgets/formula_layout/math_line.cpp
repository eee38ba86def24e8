#include "ui/widgets/formula_layout/math_line.h"

namespace alab {
namespace {

constexpr double thin = 167, medium = 222, thick = 278;

/// Whether a sign like "-" between two operands would stand there, and not in front of one.
bool endsOperand(MathKind kind) {
  return kind == MathKind::Ordinary || kind == MathKind::Close || kind == MathKind::Bracketed;
}

bool isBrackets(MathKind kind) {
  return kind == MathKind::Open || kind == MathKind::Close || kind == MathKind::Bracketed;
}

}  // namespace

double MathLine::spaceBefore(MathKind kind) const {
  const auto either = [&](MathKind wanted) { return m_last == wanted || kind == wanted; };
  if (m_last == MathKind::None || kind == MathKind::Close || m_last == MathKind::Open) return 0;
  const bool isScript = m_style >= MathStyle::Script;
  if (either(MathKind::Relation)) return isScript ? 0 : thick;
  if (either(MathKind::Binary)) return isScript ? 0 : medium;
  if (either(MathKind::Operator)) return isBrackets(kind) ? 0 : thin;
  return m_last == MathKind::Punctuation && !isScript ? thin : 0;
}

void MathLine::add(const MathBox& box, MathKind kind) {
  if (kind == MathKind::Binary && !endsOperand(m_last)) kind = MathKind::Ordinary;
  m_box.append(spaceBox(spaceBefore(kind) * scaleOf(m_style)));
  m_box.append(box);
  m_last = kind;
}

void MathLine::addSpace(double width) {
  m_box.append(spaceBox(width * scaleOf(m_style)));
  m_last = MathKind::Open;  // one space is enough
}

}  // namespace alab
