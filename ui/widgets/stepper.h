#pragma once
// Stepper: a whole number with its name, and two buttons: label | − | number | +. Knows no document: it
// tells, and is told.
#include "ui/widgets/number_slider.h"

namespace alab {

/// The number that a button leads to: the next whole one, or on a log scale the next of 1, 2, 5, 10, 20 ...;
/// inside of the domain. `direction` is 1 or -1.
double nextCount(double value, int direction, const NumberSpec& spec);

class Stepper : public QWidget {
  Q_OBJECT

 public:
  /// Of the spec: label, description, domain, initial, scale.
  explicit Stepper(const NumberSpec& spec, QWidget* parent = nullptr);

  const NumberSpec& spec() const { return m_spec; }
  double value() const { return m_value; }
  /// Shows a value without telling anybody.
  void setValue(double value);
  /// Another language: label and description anew.
  void setTexts(const QString& label, const QString& description);
  /// A small sign behind the label and a sentence that says what it means.
  void setSign(const QString& sign, const QString& meaning);

 signals:
  void valueChanged(double value);  ///< the user changed it: many a second while a button is held
  void editFinished();              ///< the button is let go or the number typed: one undo step ends

 private:
  void connectParts();
  void moveTo(double value);
  QString whyNot(double value) const;
  void retranslate();
  void changeEvent(QEvent* event) override;

  NumberSpec m_spec;
  QString m_sign, m_signMeaning;
  double m_value;
  QLabel* m_label;
  GlyphButton* m_less;
  NumberField* m_field;
  GlyphButton* m_more;
};

}  // namespace alab
