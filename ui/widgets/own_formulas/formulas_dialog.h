#pragma once
// FormulasDialog: the library of formulas of one's own: names, lines and notes, remove and undo, import and
// export. Every change is kept at once.
#include <QDialog>

#include "ui/theme/theme.h"
#include "ui/widgets/own_formulas/formula_library.h"

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace alab {

class FormulaForm;

class FormulasDialog : public QDialog {
  Q_OBJECT

 public:
  /// The library outlives the dialog.
  FormulasDialog(FormulaLibrary& library, const Theme& theme, QWidget* parent = nullptr);

  /// Shows the formula with this text, its name ready to be typed.
  void edit(const QString& text);

 signals:
  /// The formula with this text is wanted among the chosen functions.
  void chosen(const QString& text);
  /// A kept formula is another one now.
  void rewritten(const QString& text, const QString& by);

 public slots:
  /// A field that is being typed in counts; a mistake in it has to be mended, or Escape leaves it.
  void done(int result) override;

 private:
  void lay();
  QPushButton* addButton(QDialogButtonBox& row, const QString& text, const QString& tip,
                         void (FormulasDialog::*act)());
  QString current() const;
  void refresh();
  void showCurrent();
  void takeEdit();
  void add();
  void remove();
  void undo();
  void importFile();
  void exportFile();
  void say(const QString& text);

  FormulaLibrary& m_library;
  QListWidget* m_list;
  FormulaForm* m_form;
  QLabel* m_message;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_undo = nullptr;
  QPushButton* m_export = nullptr;
  QString m_shown;  ///< name of the formula in the form
};

}  // namespace alab
