#pragma once
// FormulaForm: what is kept about one formula: it typeset, and its text, name, line and note to be changed.
#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/widgets/own_formulas/own_formula.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace alab {

class FormulaView;

class FormulaForm : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaForm(const Theme& theme, QWidget* parent = nullptr);

  /// A mistake in the same formula's text stays to be mended.
  void setFormula(const OwnFormula& formula);
  /// As the fields have it now; a text with a mistake does not count.
  OwnFormula formula() const;
  /// What is wrong with the text in words; empty: nothing.
  QString mistake() const;
  /// The name is selected, to be typed over.
  void editName();

 signals:
  /// Whenever a field is left with something else, or a mistake, in it.
  void edited();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addFields(QFormLayout& form);
  void fillLines(const Theme& theme);
  void readText();
  void tellEdit();

  OwnFormula m_formula;
  QString m_read;  ///< the last text that could be read
  FormulaView* m_view;
  FormulaView* m_derivative;
  QLineEdit* m_name;
  QLineEdit* m_text;
  QComboBox* m_line;
  QPlainTextEdit* m_note;
};

}  // namespace alab
