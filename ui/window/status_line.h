#pragma once
// StatusLine: at the left one sentence of what the mouse does here, or what was just done; at the right
// whether everything is kept.
#include <QLabel>
#include <QStatusBar>

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

 private:
  void retranslate();

  QLabel* m_hint;
  QLabel* m_savedLabel;
  Keeping m_keeping = Keeping::Saved;
};

}  // namespace alab
