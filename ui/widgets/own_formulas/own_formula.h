#pragma once
// OwnFormula: a formula that somebody keeps under a name.
#include <QList>
#include <QString>

namespace alab {

struct OwnFormula {
  QString name = {};  ///< on one line, unlike that of any other
  QString text = {};  ///< as its activation is called: "f(x) = x * sigmoid(b * x); b = 1.5"
  QString note = {};  ///< whatever there is to say about it
  int slot = -1;      ///< the colour and dash it is drawn with where they are free; -1: whichever are
  bool operator==(const OwnFormula&) const = default;
};

using OwnFormulas = QList<OwnFormula>;

inline constexpr qsizetype longestFormulaName = 60, longestFormulaNote = 500, mostOwnFormulas = 500;
/// Slots that can be preferred: each colour once, and each dash.
inline constexpr int preferredSlots = 7;

/// Without line breaks, invisible characters and spaces around, cut to the longest.
QString formulaName(const QString& typed);
/// The same of a note, which has lines.
QString formulaNote(const QString& typed);

/// `wanted`, or with the first number behind it that makes it unlike the names of `formulas`.
QString freeName(const QString& wanted, const OwnFormulas& formulas);

}  // namespace alab
