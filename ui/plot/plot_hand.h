#pragma once
// PlotHand: turns mouse, wheel and pinch into wishes about the figure. It changes nothing; who listens does.
//
// A drag always starts from the ranges at the press, so a listener that limits or ignores a wish cannot make
// the view drift.
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QObject>
#include <QTimer>
#include <QWheelEvent>

#include "ui/plot/hit_test.h"
#include "ui/plot/plot_figure.h"

namespace alab {

class PlotHand : public QObject {
  Q_OBJECT

 public:
  explicit PlotHand(const PlotFigure& figure, QObject* parent = nullptr);

  void setPenMode(bool on);
  /// The box that is being drawn; empty without one.
  QRectF box() const;
  /// The arrow to a probe out of view.
  bool isArrowAt(QPointF pixels) const { return hitAt(pixels).part == HitPart::ProbeArrow; }
  Qt::CursorShape cursorAt(QPointF pixels, Qt::KeyboardModifiers modifiers) const;

  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release(const QMouseEvent& event);
  void doubleClick(const QMouseEvent& event);
  void wheel(const QWheelEvent& event);
  /// factor above 1: closer.
  void pinch(QPointF pixels, double factor);

 signals:
  void rangesRequested(const QString& pane, alab::Range x, alab::Range y);
  void gestureEnded();
  void resetRequested();
  void probeDragged(double x);
  void penMoved(const QString& pane, double x, double y);
  void penLifted(const QString& pane);
  void curveClicked(int slot);
  void probeWanted();
  void boxChanged();

 private:
  enum class Drag { None, Pan, Box, Probe, Pen, Arrow };  ///< the arrow is clicked, not dragged

  Hit hitAt(QPointF pixels) const;

  Drag dragFor(const Hit& hit, Qt::KeyboardModifiers modifiers) const;
  bool isInPane(QPointF pixels) const;
  std::size_t zoomedPane(const Hit& hit, double y) const;
  void zoom(const Hit& hit, QPointF pixels, double factor);
  void pan(QPointF pixels);
  void dragProbe(QPointF pixels);
  void draw(QPointF pixels);
  void finishBox();
  void click(QPointF pixels);

  const PlotFigure& m_figure;
  Drag m_drag = Drag::None;
  Hit m_hit;
  PaneGeometry m_start;  ///< of the pane at the press
  QPointF m_pressed, m_now;
  double m_grip = 0;  ///< px from the pointer to the probe at the press
  bool m_moved = false;
  bool m_penMode = false;
  QTimer m_wheelRest;
};

}  // namespace alab
