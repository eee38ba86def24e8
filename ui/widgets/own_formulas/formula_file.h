#pragma once
// FormulaFile: formulas of one's own as JSON, for the next start and for other people:
//   {"format": "activation-lab-formulas", "version": 1,
//    "formulas": [{"name": "...", "formula": "f(x) = ...", "note": "...", "colour": 3}]}
#include <QByteArray>
#include <QStringList>

#include "ui/widgets/own_formulas/own_formula.h"

namespace alab {

/// In bytes; a larger file is no file of formulas.
inline constexpr qint64 largestFormulaFile = 4 << 20;

struct ReadFormulas {
  OwnFormulas formulas;
  QStringList problems;  ///< "formulas[3].formula: ...", for each that was left out or mended
};

QByteArray formulaFile(const OwnFormulas& formulas);

/// Whatever can be read of bytes from anywhere.
ReadFormulas readFormulas(const QByteArray& bytes);

}  // namespace alab
