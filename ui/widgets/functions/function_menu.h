#pragma once
// FunctionMenu: what can be done to one chosen function; the menu of its chip.
#include <QMenu>

#include "ui/widgets/functions/selection_editor.h"

namespace alab {

class FunctionMenu : public QMenu {
  Q_OBJECT

 public:
  FunctionMenu(Document& document, int slot, QWidget* parent = nullptr);

 signals:
  void refused(const QString& why);
  /// Its formula, or a copy of it, is to be typed over.
  void editWanted();
  /// Another function is to be chosen for its place.
  void exchangeWanted();
  /// The formula with this text is to be kept under a name, or that name is to be changed.
  void keepWanted(const QString& text);

 private:
  void addVisibility();
  void addCompare();
  void addDuplicate();
  void addDefaults();
  void addExchange();
  void addEdit();
  void addKeep();
  void addMoves();
  const ChosenFunction& function() const { return *m_editor.selection().bySlot(m_slot); }

  SelectionEditor m_editor;
  int m_slot;
};

}  // namespace alab
