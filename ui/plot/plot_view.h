#pragma once
// PlotView: draws a PlotScene and tells what the hand does to it. It changes nothing by itself: a zoom is a
// request that comes back as a new scene.
#include <QWidget>
#include <memory>

#include "ui/plot/plot_scene.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

class QGestureEvent;
class QHelpEvent;
class QNativeGestureEvent;

namespace alab {

class PlotView : public QWidget {
  Q_OBJECT

 public:
  explicit PlotView(QWidget* parent = nullptr);
  ~PlotView() override;

  void setScene(const PlotScene& scene);
  const PlotScene& scene() const;
  void setTheme(const Theme& theme);
  /// The tool tip of the arrow to a probe out of view.
  void setArrowTip(const QString& tip) { m_arrowTip = tip; }
  void setStyle(const PlotStyle& style);

  /// Pen mode: a drag draws instead of moving the view.
  void setPenMode(bool on);

  /// Size in px of the drawing area of a pane (inside the axes), for stretches as in the scene.
  QSizeF paneSize(const QString& pane) const;
  /// Widget position of a point given in data coordinates of a pane.
  QPointF toPixels(const QString& pane, QPointF data) const;
  QPointF toData(const QString& pane, QPointF pixels) const;
  /// The pane at a widget position, empty outside of all.
  QString paneAt(QPointF pixels) const;

 signals:
  /// Wheel, drag or box: the ranges wanted, already limited (finite, span 1e-6 to 1e4, bounds within 1e5).
  void rangesRequested(const QString& pane, alab::Range x, alab::Range y);
  void gestureEnded();    ///< the mouse was released, the wheel came to rest: the next request is a new step
  void resetRequested();  ///< double click in a pane
  void probeDragged(double x);
  void curveClicked(int slot);  ///< a click, not a drag, on a curve
  void probeWanted();           ///< a click on the arrow to a probe out of view
  void penMoved(const QString& pane, double x, double y);
  void penLifted(const QString& pane);
  void pointed(const QString& pane, QPointF at);  ///< the pointer moved, no button held: data coordinates
  void pointerLeft();                             ///< of all panes
  void resized();                                 ///< pane sizes changed
  void contextMenuRequested(const QPoint& globalPosition);

 protected:
  bool event(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  class Private;

  void forwardSignals();
  void paintOverlay(QPainter& painter) const;
  void tellPaneSizes();
  void tellPointer(QPointF pixels);
  void updateCursor(QPointF pixels, Qt::KeyboardModifiers modifiers);
  bool pinch(const QGestureEvent& event);
  bool pinch(const QNativeGestureEvent& event);
  void adoptScreen();
  void showFocusRing(bool shown);
  bool showTip(const QHelpEvent& event);

  std::unique_ptr<Private> d;
  QString m_arrowTip;
  bool m_focusRing = false;  ///< reached by Tab
};

}  // namespace alab
