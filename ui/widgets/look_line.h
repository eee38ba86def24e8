#pragma once
// LookLine: under a page that was set up from elsewhere one sentence of what is to be looked at there, until
// it is closed.
#include <QWidget>
#include <functional>

class QLabel;
class QToolButton;

namespace alab {

class LookLine : public QWidget {
  Q_OBJECT

 public:
  /// The sentence in the language of the moment.
  using Sentence = std::function<QString()>;

  explicit LookLine(QWidget* parent = nullptr);

  void say(const Sentence& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  Sentence m_sentence;
  QLabel* m_text;
  QToolButton* m_close;
};

}  // namespace alab
