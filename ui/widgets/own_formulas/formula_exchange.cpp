#include "ui/widgets/own_formulas/formula_exchange.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "ui/document/core_text.h"
#include "ui/plot/figure_export.h"
#include "ui/widgets/own_formulas/formula_file.h"

namespace alab {
namespace {

struct Exchange {
  Q_DECLARE_TR_FUNCTIONS(FormulaExchange)
};

/// The first few problems, and how many there are.
QString inWords(const QStringList& problems) {
  constexpr qsizetype most = 3;
  const QString told = problems.mid(0, most).join(QStringLiteral("; "));
  return problems.size() > most ? told + QStringLiteral("; …") : told;
}

}  // namespace

QString importFormulas(FormulaLibrary& library, const QString& fileName) {
  QFile file(fileName);
  if (!file.open(QIODevice::ReadOnly))
    return Exchange::tr("%1 could not be read (%2).").arg(QFileInfo(fileName).fileName(), file.errorString());
  const ReadFormulas found = readFormulas(file.read(largestFormulaFile + 1));
  const QString problem = library.merge(found.formulas);
  if (!problem.isEmpty()) return problem;
  const QString came = Exchange::tr("%n formula(s) imported.", nullptr, int(found.formulas.size()));
  return found.problems.isEmpty() ? came : Exchange::tr("%1 Problems: %2").arg(came, inWords(found.problems));
}

QString exportFormulas(const FormulaLibrary& library, const QString& fileName) {
  if (const auto problem = writeWhole(fileName, formulaFile(library.formulas()))) return coreText(*problem);
  return Exchange::tr("%n formula(s) written to %1.", nullptr, int(library.formulas().size()))
      .arg(QFileInfo(fileName).fileName());
}

}  // namespace alab
