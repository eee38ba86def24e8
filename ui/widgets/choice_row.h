#pragma once
// ChoiceRow: one of several things, with its name: label | box. Choices that are not possible now are greyed
// and say why. Knows no document: it tells, and is told.
#include <QWidget>

class QLabel;

namespace alab {

class CalmBox;

class ChoiceRow : public QWidget {
  Q_OBJECT

 public:
  explicit ChoiceRow(QWidget* parent = nullptr);

  /// Label and tip, and the choices in their order; what is shown and what is greyed stays.
  void setTexts(const QString& label, const QString& tip, const QStringList& choices);
  /// A small sign behind the label and a sentence that says what it means.
  void setSign(const QString& sign, const QString& meaning);
  /// Shows a choice without telling anybody; -1: none.
  void setCurrent(int index);
  int current() const;
  /// Greys the choice for a reason; an empty one makes it possible again.
  void setObstacle(int index, const QString& why);
  CalmBox& box() const { return *m_box; }

 signals:
  void chosen(int index);  ///< another one than before, by the user

 private:
  void showLabel();

  QString m_name, m_sign, m_signMeaning;
  int m_current = -1;
  QLabel* m_label;
  CalmBox* m_box;
};

}  // namespace alab
