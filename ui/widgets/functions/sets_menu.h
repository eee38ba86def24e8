#pragma once
// SetsMenu: the menu of [Sets]: sets of the program, own sets (use, remove) and a line to save the present
// one.
#include <QMenu>

#include "ui/widgets/functions/function_sets.h"
#include "ui/widgets/functions/selection_editor.h"

namespace alab {

class SetsMenu : public QMenu {
  Q_OBJECT

 public:
  explicit SetsMenu(Document& document, QWidget* parent = nullptr);

 signals:
  /// Why a set was not saved or removed, or what to do first.
  void refused(const QString& why);

 private:
  void rebuild();
  void saveAs(const QString& name);
  void remove(const QString& name);
  QAction* addUse(QMenu& menu, const QString& text, const FunctionSet& set, const StepName& name);
  void addOwn(const FunctionSet& set);
  void addSaveLine();

  SelectionEditor m_editor;
  QString m_askedFor;  ///< the name that a second Enter replaces
};

}  // namespace alab
