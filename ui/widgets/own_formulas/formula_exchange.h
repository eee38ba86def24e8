#pragma once
// Formulas of one's own from and to other people: files that are chosen in a dialog.
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

/// Takes the formulas of a file into the library; says how many came and what was wrong with others, where.
QString importFormulas(FormulaLibrary& library, const QString& fileName);

/// Writes all of the library; says so, or why not.
QString exportFormulas(const FormulaLibrary& library, const QString& fileName);

}  // namespace alab
