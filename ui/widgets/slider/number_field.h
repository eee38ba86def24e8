#pragma once
// NumberField: a line of text that holds one number. Return or leaving the field enters it, Escape takes it
// back. A text that was not touched is never entered: the number keeps the bits that the text cannot show.
// In a dialog, Return on a number that is refused does not press the default button.
#include <QLineEdit>
#include <functional>
#include <optional>

#include "core/activation/card.h"

namespace alab {

class NumberField : public QLineEdit {
  Q_OBJECT

 public:
  /// Why a number is not accepted, in a sentence; empty when it is.
  using Check = std::function<QString(double)>;

  explicit NumberField(QWidget* parent = nullptr);

  /// Numbers that the check objects to are never entered.
  void setCheck(Check whyNot) { m_whyNot = std::move(whyNot); }
  /// The check that most fields need; `label` begins the sentence.
  void setLimits(const QString& label, const Domain& domain);
  /// Shows a number (six digits, fewer where it has no room) without telling anybody; not while the user is
  /// typing another.
  void setNumber(double value);
  /// What is written now, entered or not, to the bit while it is what setNumber() shows; none where it is no
  /// number.
  std::optional<double> number() const;
  /// Why what is written now will not be accepted, in a sentence; empty when it will be.
  QString problem() const;
  /// Shows the number again that was there before the typing, ready to be overwritten.
  void restore();
  /// Takes the typing back, says why below the field, and tells `refused`.
  void refuse(const QString& why);
  void setMeaning(const QString& meaning);  ///< tool tip and accessible name

  QSize sizeHint() const override;

 signals:
  void entered(double value);  ///< to be answered by setNumber(), else the old number comes back
  void refused(const QString& why);
  void stepped(int direction);  ///< Up and Down keys: +1, -1

 protected:
  void focusInEvent(QFocusEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void commit();

  Check m_whyNot = [](double) { return QString(); };
  double m_number = 0;
  QString m_shown;              ///< the text of it
  bool m_isRefused = false;     ///< the last entry was, and why may still stand below the field
  bool m_isFirstClick = false;  ///< the one that brought the focus marks the whole number
};

}  // namespace alab
