#pragma once
// NothingFound: in the place of the rows when a search finds none: why, and the next step.
#include <QWidget>
#include <string>

class QLabel;
class QPushButton;

namespace alab {

class NothingFound : public QWidget {
  Q_OBJECT

 public:
  explicit NothingFound(QWidget* parent = nullptr);

  /// For what was searched; an empty text: there are no rows at all.
  void explain(const QString& text);

 signals:
  void searchWanted(const QString& text);  ///< the function that was meant
  void allWanted();                        ///< the whole catalogue has what was searched

 private:
  void offer();

  QLabel* m_sentence;
  QPushButton* m_button;
  QString m_meant;  ///< name of a function; empty: the button shows all
};

}  // namespace alab
