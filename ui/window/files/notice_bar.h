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
  /// A notice of the lab, or of what was to be done with it, goes with it.
  enum class About { Lab, Program };
  struct Answer {
    std::function<QString()> text;
    std::function<void()> act;
  };
  std::function<QString()> text;
  std::vector<Answer> answers = {};  ///< each closes the bar
  About about = About::Program;
};

class NoticeBar : public QFrame {
  Q_OBJECT

 public:
  /// Hidden at first.
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Over those before, which come back when it is closed; one that says the same takes their place.
  void add(const Notice& notice);
  bool hasNotice() const { return !m_notices.empty(); }
  /// Whether the one in sight has to be seen by whoever presents: it answers what was just done.
  bool isAboutLab() const { return hasNotice() && m_notices.back().about == Notice::About::Lab; }

 public slots:
  /// Closes the one in sight.
  void dismiss();
  /// There is another lab.
  void forgetLab();

 signals:
  void changed();  ///< hasNotice()
  void left();     ///< the keyboard belongs to the page again

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void showIcon();
  void addButton(const Notice::Answer& answer);
  void retranslate();

  std::vector<Notice> m_notices;  ///< the last one is in sight
  QLabel* m_icon;
  QLabel* m_text;
  QHBoxLayout* m_buttons;
  QToolButton* m_close;
};

}  // namespace alab
