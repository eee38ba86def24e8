#pragma once
// FactorRow: a factor by which all start weights are multiplied: label | ×1 ×2 ×4 ×8 | number. Knows no
// document: it tells, and is told.
#include <QButtonGroup>
#include <QWidget>

class QLabel;

namespace alab {

class NumberField;

class FactorRow : public QWidget {
  Q_OBJECT

 public:
  explicit FactorRow(QWidget* parent = nullptr);

  double value() const { return m_value; }
  /// Shows a factor without telling anybody.
  void setValue(double value);

 signals:
  void valueChanged(double value);  ///< by the user

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void choose(double value);
  void retranslate();

  double m_value = 1;
  QLabel* m_label;
  QButtonGroup m_factors;  ///< their ids are the factors
  NumberField* m_field;
};

}  // namespace alab
