#pragma once
// FormulaView: a typeset formula of an activation (resources/formulas, SVG made from TeX), in the text colour.
#include <QByteArray>
#include <QColor>
#include <QString>
#include <QWidget>

namespace alab {

enum class FormulaPart { Function, Derivative };

/// The TeX source of an activation's formula, empty when there is none.
QString formulaTex(const QString& id, FormulaPart part);

class FormulaView : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaView(QWidget* parent = nullptr);

  /// Shows the formula of the activation `id`, `fallback` as plain text when none is typeset. Shrinks to fit.
  void setFormula(const QString& id, FormulaPart part, const QString& fallback);
  /// Height of a small x in px; 0: follows the font.
  void setXHeight(double pixels);
};

}  // namespace alab
