#pragma once
// NoticeBar: a sentence over the page that asks for nothing but may be answered: what was wrong in a file,
// work that was found. It stays until it is answered or closed.
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <functional>
#include <vector>

namespace alab {

/// Texts are made anew at each change of language.
struct Notice {
  struct Answer {
    std::function<QString()> text;
    std::function<void()> act;
  };
  std::function<QString()> text;
  std::vector<Answer> answers = {};  ///< each closes the bar
};

class NoticeBar : public QFrame {
  Q_OBJECT

 public:
  /// Hidden at first.
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Over those before, which come back when it is closed; one that says the same takes their place.
  void add(const Notice& notice);
  bool hasNotice() const { return !m_notices.empty(); }

 public slots:
  /// Closes the one in sight.
  void dismiss();

 signals:
  void changed();  ///< hasNotice()
  void left();     ///< the keyboard belongs to the page again

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addButton(const Notice::Answer& answer);
  void retranslate();

  std::vector<Notice> m_notices;  ///< the last one is in sight
  QLabel* m_text;
  QHBoxLayout* m_buttons;
  QToolButton* m_close;
};

}  // namespace alab
