#include "ui/widgets/formula_layout/typed_formula.h"

#include "core/formula/echo.h"
#include "core/formula/reference.h"
#include "ui/widgets/formula_layout/tex_typesetter.h"

namespace alab {
namespace {

/// In heights of an x: longer formulas are small or cut off on every screen.
constexpr double widestFormula = 140;

TypedFormula typeset(const QString& head, std::string_view text, std::string_view tex) {
  const auto withHead = [&](std::string_view part) {
    return head + QString::fromUtf8(part.data(), qsizetype(part.size()));
  };
  TypedFormula formula{.text = withHead(text), .tex = withHead(tex), .svg = {}};
  const auto box = typesetTex(formula.tex);
  if (box && box->width <= widestFormula * xHeightInBoxes) formula.svg = svgOf(*box);
  return formula;
}

}  // namespace

TypedFormula typedFormula(const QString& text, FormulaPart part) {
  const std::string typed = text.toStdString();
  const auto activation = findAnyActivation(typed);
  const auto echo = echoOf(typed);
  if (!activation || !echo) return {};
  if (part == FormulaPart::Function)
    return typeset(QStringLiteral("f(x) = "), activation->card().formula, echo->tex);
  if (echo->derivativeTex.empty()) return {};
  return typeset(QStringLiteral("f'(x) = "), echo->derivative, echo->derivativeTex);
}

}  // namespace alab
