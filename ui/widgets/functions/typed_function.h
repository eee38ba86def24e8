#pragma once
// TypedFunction: what stands below a text that is typed as a function: the formula that it is, typeset and
// drawn, or what is wrong with it while the last good one stays; or the name that was probably meant.
#include <QLabel>
#include <QWidget>
#include <optional>

#include "core/activation/activation.h"
#include "ui/widgets/functions/formula_mistake.h"

class QPushButton;

namespace alab {

class FormulaView;

class TypedFunction : public QWidget {
  Q_OBJECT

 public:
  enum class Purpose {
    Add,     ///< to the chosen functions
    Change,  ///< one of them, whose curve is on the plots already
    Replace  ///< one of them once it is kept: a training would start anew with each letter
  };

  explicit TypedFunction(Purpose purpose, QWidget* parent = nullptr);

  void setText(const QString& typed);
  /// What the text says; nothing for a mistake.
  const std::optional<Function>& function() const { return m_function; }
  /// Of a text that is meant as a formula.
  const std::optional<FormulaMistake>& mistake() const { return m_mistake; }

 signals:
  void suggestionTaken(const alab::Function& function);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QString whatEnterDoes() const;
  void showUnknownName(const QString& typed);
  void showPreview();
  void drawCurve();

  Purpose m_purpose;
  QString m_typed;
  std::optional<Function> m_function;
  std::optional<Function> m_previewed;  ///< the last one that could be read
  std::optional<FormulaMistake> m_mistake;
  QLabel* m_message;
  QPushButton* m_suggestion;
  std::string m_suggested;  ///< id behind the suggestion; empty: none
  FormulaView* m_formula;
  FormulaView* m_derivative;
  QLabel* m_curve;
};

}  // namespace alab
