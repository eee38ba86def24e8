#pragma once
// NumberField: a line of text that holds one number. Return or leaving the field enters it, Escape takes it
// back. A text that was not touched is never entered: the number keeps the bits that the text cannot show.
#include <QLineEdit>

namespace alab {

class NumberField : public QLineEdit {
  Q_OBJECT

 public:
  explicit NumberField(QWidget* parent = nullptr);

  /// Shows a number (six digits) without telling anybody.
  void setNumber(double value);
  /// Shows the number again that was there before the typing, ready to be overwritten.
  void restore();

  QSize sizeHint() const override;

 signals:
  void entered(double value);  ///< to be answered by setNumber() or restore()
  void notANumber(const QString& text);
  void stepped(int direction);  ///< Up and Down keys: +1, -1

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void commit();

  QString m_shown;
};

}  // namespace alab
