#pragma once
// Typesets the TeX of formulas that are typed (core/formula/text/tree_tex.h): its words, signs, fractions,
// roots, powers, brackets and cases, no other TeX.
#include <QByteArray>
#include <QString>
#include <optional>

#include "ui/widgets/formula_layout/math_box.h"

namespace alab {

/// Nothing where the text holds what this typesetter does not know.
std::optional<MathBox> typesetTex(const QString& tex);

/// The box as a picture in the colour of the root (`color`), like the typeset formulas in resources/formulas.
QByteArray svgOf(const MathBox& box);

}  // namespace alab
