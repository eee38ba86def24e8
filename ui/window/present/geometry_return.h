#pragma once
// GeometryReturn: puts a window back to where it was as soon as its parts leave it the room. Parts that
// become smaller do so in later turns of the event loop, and till then a window cannot be smaller than they
// are.
#include <QObject>
#include <QSize>
#include <QWidget>

namespace alab {

class GeometryReturn : public QObject {
  Q_OBJECT

 public:
  explicit GeometryReturn(QWidget& window) : m_window(window) {}

  /// `size` is that of the saved geometry. Ends when it is reached, or when a key or the mouse is pressed:
  /// whoever sizes the window by hand has the last word.
  void start(const QByteArray& geometry, QSize size);
  void stop();

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void tryAgain();

  QWidget& m_window;
  QByteArray m_geometry;
  QSize m_size;
};

}  // namespace alab
