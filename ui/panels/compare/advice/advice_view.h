#pragma once
// AdviceView: "Which one?" on a single page: from a task, a network or a symptom to a choice with its reason,
// and a button that sets up a page that shows it.
#include <QScrollArea>
#include <vector>

#include "core/state/advice.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace alab {

class AdviceTexts;

class AdviceView : public QScrollArea {
  Q_OBJECT

 public:
  /// The texts outlive the view.
  explicit AdviceView(AdviceTexts& texts, QWidget* parent = nullptr);

  /// Of the window, as the advice names it.
  static QString language();

 signals:
  void showWanted(std::size_t advice);  ///< of shippedAdvice()
  void chosen(std::size_t advice);      ///< its row was clicked, or its button reached by the keyboard

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Row {
    QLabel* situation;
    QLabel* choice;
    QLabel* reason;
    QPushButton* show;
  };
  void addTopic(AdviceTopic topic, QGridLayout& grid);
  void addRow(std::size_t advice, QGridLayout& grid);
  QLabel* addLabel(std::size_t advice, QGridLayout& grid, int column);
  void showTexts();
  void retranslate();

  AdviceTexts& m_texts;
  std::vector<Row> m_rows;        ///< one for each of shippedAdvice()
  std::vector<QLabel*> m_topics;  ///< one for each of adviceTopics()
};

}  // namespace alab
