#pragma once
// FormulaLibrary: the formulas that somebody keeps, in a file of their own beside the settings. A change is
// on the disk, whole, before it is seen; what another window of the program kept meanwhile stays.
#include <QObject>

#include "ui/widgets/own_formulas/own_formula.h"

namespace alab {

class FormulaLibrary : public QObject {
  Q_OBJECT

 public:
  /// The one of this person, read from the disk when it is first asked for.
  static FormulaLibrary& shared();

  explicit FormulaLibrary(QString fileName);

  const OwnFormulas& formulas() const { return m_formulas; }
  /// The first one with this text; null when there is none.
  const OwnFormula* byText(const QString& text) const;
  const OwnFormula* byName(const QString& name) const;
  /// What was wrong with the file, and where its bytes are kept; empty: nothing.
  const QString& damage() const { return m_damage; }

  // What changes the library returns why it could not be done, and nothing then has changed; empty: done.

  QString keep(const OwnFormula& formula);
  QString replace(const QString& name, const OwnFormula& by);
  QString remove(const QString& name);
  /// Takes the formulas of a file; one whose name is there already takes its place.
  QString merge(const OwnFormulas& others);
  /// Takes the latest change back.
  QString undo();
  bool canUndo() const { return !m_before.isEmpty(); }

  /// Reads the file again where it has changed.
  void reload();

 signals:
  void changed();

 private:
  void read(const QByteArray& bytes);
  QString putAside(const QByteArray& bytes);
  QString write(const OwnFormulas& formulas);
  QString change(OwnFormulas formulas);

  QString m_fileName;
  OwnFormulas m_formulas;
  QList<OwnFormulas> m_before;  ///< the library before each change
  QByteArray m_bytes;           ///< of the file as it was read or written last
  QString m_damage;
  bool m_isUnsafe = false;  ///< the file cannot be read or put aside: it is not written over
};

}  // namespace alab
