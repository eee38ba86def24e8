#pragma once
// TypedField: a line to type or paste numbers into. Return, or leaving it, takes them over or tells why not;
// Escape takes the typing back.
#include <QLineEdit>
#include <functional>

namespace alab {

class TypedField : public QLineEdit {
  Q_OBJECT

 public:
  /// Takes the text over, or says in words why it cannot be.
  using Enter = std::function<QString(const QString& text)>;
  explicit TypedField(Enter enter, QWidget* parent = nullptr);

  /// What holds now. What is being typed stays while that does not change.
  void showText(const QString& text);
  void giveUp();

 signals:
  void problemChanged(const QString& why);  ///< empty: there is none, or none any more
  void entered();                           ///< by Return

 protected:
  bool event(QEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  bool takeOver();

  Enter m_enter;
  QString m_shown;
};

}  // namespace alab
