#pragma once
// FunctionBar: the chosen functions as chips, [+ Add] and [Sets]; the same bar on every page. Edits the
// document.
#include <QWidget>

#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/widgets/functions/selection_editor.h"

class QPushButton;

namespace alab {

class ChipStrip;
class FormulaEditor;
class FormulasDialog;
class FunctionPicker;

class FunctionBar : public QWidget {
  Q_OBJECT

 public:
  explicit FunctionBar(Document& document, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setDecimals(int places);
  /// Whether the page takes a formula while it is typed, not with Enter only.
  void setTypingFollowed(bool followed) { m_isTypingFollowed = followed; }
  /// Opens the picker as if [+ Add] had been clicked (menu, Ctrl+F).
  void openPicker();
  /// The library of one's own formulas.
  FormulasDialog* openFormulas();
  /// A copy of the focused function with other parameters, or says why not (Ctrl+D).
  void duplicateFocused();
  /// Opens a window in which the formula of the focused function, or of a copy of it, is typed over (F2).
  void changeFocused();
  void focusSlot(int slot);
  void focusPosition(int position);  ///< keys 1-9 when presenting

 signals:
  /// What was wanted cannot be: "At most 64 functions. Remove one first."
  void refused(const QString& why);
  /// Functions that are kept go by another name, on every page.
  void namesChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void connectStrip();
  void openMenu(int slot, const QPoint& globalPosition);
  void addFormula(const QString& text);
  FormulaEditor* newFormulaEditor();
  void changeFormula(int slot);
  void exchange(int slot);
  void typeFormula(const QString& text);
  QPoint belowAdd() const;
  void keepFormula(const QString& text);
  void followLibrary();
  void refuse(const QString& why);
  void refresh();
  void retranslate();

  Document& m_document;
  SelectionEditor m_editor;
  const Theme* m_theme;
  ChipStrip* m_strip;
  QPushButton* m_add;
  QPushButton* m_sets;
  bool m_isTypingFollowed = true;
  QString m_leftFormula;               ///< typed, but neither taken nor called off
  FunctionPicker* m_picker = nullptr;  ///< made when first opened: 60 thumbnails are not needed before
};

}  // namespace alab
