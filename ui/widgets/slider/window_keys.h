#pragma once
// WindowKeys: a line of text claims keys of the window as its own (Ctrl+E is "end of line" to it). Here they
// stay with the window, but for those that take typing back: while something was typed they are the line's.
#include <QObject>

class QLineEdit;

namespace alab {

class WindowKeys : public QObject {
  Q_OBJECT

 public:
  /// Belongs to the line from now on.
  explicit WindowKeys(QLineEdit& line);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLineEdit& m_line;
};

}  // namespace alab
