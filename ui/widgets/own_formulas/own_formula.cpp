#include "ui/widgets/own_formulas/own_formula.h"

#include <algorithm>

namespace alab {
namespace {

/// Control and format characters, which would hide or turn what stands beside them.
bool isUnseen(QChar c) {
  return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isTaken(const QString& name, const OwnFormulas& formulas) {
  return std::any_of(formulas.begin(), formulas.end(),
                     [&](const OwnFormula& formula) { return formula.name == name; });
}

}  // namespace

QString formulaName(const QString& typed) {
  QString name = typed.left(4 * longestFormulaName).simplified();
  return name.removeIf(isUnseen).left(longestFormulaName).trimmed();
}

QString formulaNote(const QString& typed) {
  QString note = typed.left(4 * longestFormulaNote);
  note.removeIf([](QChar c) { return c != u'\n' && isUnseen(c); });
  return note.trimmed().left(longestFormulaNote);
}

QString freeName(const QString& wanted, const OwnFormulas& formulas) {
  QString name = wanted;
  for (int number = 2; isTaken(name, formulas); ++number) name = wanted + u' ' + QString::number(number);
  return name;
}

}  // namespace alab
