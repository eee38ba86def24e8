#pragma once
// HeaderStrip: above the plots. The focused function's formula and derivative, and what is shown.
#include <QButtonGroup>
#include <QWidget>

#include "core/state/lab_state.h"

namespace alab {

class FormulaView;

class HeaderStrip : public QWidget {
  Q_OBJECT

 public:
  explicit HeaderStrip(QWidget* parent = nullptr);

  void refresh(const LabState& state);
  /// Large formulas, no buttons: presenting works by the keyboard.
  void setPresenting(bool presenting);

 signals:
  void switched(int index);  ///< a button of viewSwitches() was clicked

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addButtons();
  void retranslate();
  void showButtons(const LabState& state);
  void showFormulas(const ChosenFunction* focused);

  FormulaView* m_function;
  FormulaView* m_derivative;
  QButtonGroup* m_buttons;
  bool m_presenting = false;
};

}  // namespace alab
