#pragma once
// StatusLine: at the left one sentence of what the mouse does here, or what was just done; at the right
// whether everything is kept.
#include <QLabel>
#include <QStatusBar>

namespace alab {

class StatusLine : public QStatusBar {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void setHint(const QString& sentence);
  void setSaved(bool saved);
  /// For a while, in place of the hint.
  void say(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* m_hint;
  QLabel* m_savedLabel;
  bool m_saved = true;
};

}  // namespace alab
