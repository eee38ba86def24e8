#pragma once
// StatusLine: at the left one sentence of what the mouse does here, or what was just done; at the right, for
// a while after each writing, that everything is kept, or for as long as it lasts that it cannot be.
#include <QLabel>
#include <QStatusBar>
#include <QTimer>

#include "ui/window/session.h"

namespace alab {

class StatusLine : public QStatusBar {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void setHint(const QString& sentence);
  void setKeeping(Keeping keeping);
  /// For a while, in place of the hint.
  void say(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void showSentence();
  void retranslate();

  QLabel* m_sentence;  ///< the hint or, for a while, what was said
  QString m_hint;
  QLabel* m_savedLabel;
  Keeping m_keeping = Keeping::Saved;
  QTimer m_timeToSee;  ///< single shot: how long "saved" stays
};

}  // namespace alab
