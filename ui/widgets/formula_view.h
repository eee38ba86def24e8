#pragma once
// FormulaView: a typeset formula of an activation in the text colour: a built-in one's (resources/formulas,
// SVG made from TeX) or one that was typed (formula_layout/).
#include <QByteArray>
#include <QColor>
#include <QFontMetricsF>
#include <QString>
#include <QWidget>

#include "ui/widgets/formula_layout/typed_formula.h"

class QAction;

namespace alab {

/// The TeX source of a built-in activation's formula, empty when there is none.
QString formulaTex(const QString& id, FormulaPart part);

class FormulaView : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaView(QWidget* parent = nullptr);

  /// Shows the formula of the activation `id`, or of a text as it is typed; `fallback` as plain text when it
  /// cannot be typeset. Shrinks to fit.
  void setFormula(const QString& id, FormulaPart part, const QString& fallback);
  /// The x height in px that goes well with a font.
  static double usualXHeight(const QFont& font) { return QFontMetricsF(font).xHeight() * 1.2; }
  /// Height of a small x in px; 0: follows the font.
  void setXHeight(double pixels);
  double xHeight() const;
  /// The largest x height in px at which the formula fits into the present size, whatever height is set: two
  /// formulas side by side look like one line when both have the smaller one. Infinite when none is typeset,
  /// and for a typed one that nobody could read: it is shown as text.
  double fittingXHeight() const;
  /// Its width over the height of a small x; 0 when none is typeset.
  double lengthInLetters() const;
  bool isTypeset() const { return !m_svg.isEmpty(); }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void showTyped(const TypedFormula& formula);
  const QString& plainText() const { return m_typed.text.isEmpty() ? m_fallback : m_typed.text; }
  QSizeF fullSize() const;
  QPixmap picture(QSize size) const;
  void copyTex() const;
  void retranslate();

  QAction* m_copy;
  QString m_tex;
  QString m_fallback;
  TypedFormula m_typed;  ///< empty for built-in ones
  QString m_resource;
  QByteArray m_svg;
  QRectF m_viewBox;
  double m_xHeight = 0;
};

}  // namespace alab
