#pragma once
// NumberEdit: a field for one finite number. What cannot be read as one is put back.
#include <QLineEdit>

namespace alab {

class NumberEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit NumberEdit(QWidget* parent = nullptr);

  /// Shows a value without telling anybody; not while the user is typing another.
  void setValue(double value);
  void setMeaning(const QString& meaning);  ///< tool tip and accessible name

 signals:
  void valueEntered(double value);

 private:
  void enter();

  double m_value = 0;
};

}  // namespace alab
