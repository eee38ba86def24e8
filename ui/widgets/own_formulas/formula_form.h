#pragma once
// FormulaForm: what is kept about one formula: it typeset, and its name, line and note to be changed.
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

  void setFormula(const OwnFormula& formula);
  /// As the fields have it now.
  OwnFormula formula() const;
  /// The name is selected, to be typed over.
  void editName();

 signals:
  /// Whenever a field is left with something else in it.
  void edited();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addFields(QFormLayout& form);
  void fillLines(const Theme& theme);
  void tellEdit();

  OwnFormula m_formula;
  FormulaView* m_view;
  FormulaView* m_derivative;
  QLineEdit* m_name;
  QComboBox* m_line;
  QPlainTextEdit* m_note;
};

}  // namespace alab
