#pragma once
// HeaderStrip: above the plots. The focused function's formula and derivative, and what is shown.
#include <QBoxLayout>
#include <QButtonGroup>
#include <QWidget>

#include "ui/document/document.h"

namespace alab {

class FormulaView;

class HeaderStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit HeaderStrip(Document& document, QWidget* parent = nullptr);

  void refresh();
  /// Large formulas, no buttons: presenting works by the keyboard.
  void setPresenting(bool presenting);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void addButtons();
  void retranslate();
  void fit();
  void matchFormulas();
  void share();
  int widthOfButtons() const;
  void showButtons(const LabState& state);
  void showFormulas(const ChosenFunction* focused);

  Document& m_document;
  QBoxLayout* m_formulas;
  FormulaView* m_function;
  FormulaView* m_derivative;
  QButtonGroup* m_buttons;
  bool m_presenting = false;
};

}  // namespace alab
