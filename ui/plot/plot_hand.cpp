#include "ui/plot/plot_hand.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// One notch of the wheel.
constexpr double wheelStep = 1.2;
Range zoomed(const PlotAxis& axis, double factor, double anchor) {
  return zoomedRange(axis.range, axis.scale, factor, anchor, axis.farthest);
}

Range panned(const PlotAxis& axis, double share) {
  return pannedRange(axis.range, axis.scale, share, axis.farthest);
}

Range limited(const PlotAxis& axis, Range wanted) {
  return limitedRange(wanted, axis.scale, axis.range, axis.farthest);
}

/// A box smaller than this in px is a slip of the hand.
constexpr double smallestBox = 6;

double factorOf(const QWheelEvent& event) {
  return std::pow(wheelStep, event.angleDelta().y() / 120.0);
}

}  // namespace

PlotHand::PlotHand(const PlotFigure& figure, QObject* parent) : QObject(parent), m_figure(figure) {
  m_wheelRest.setSingleShot(true);
  m_wheelRest.setInterval(300);
  connect(&m_wheelRest, &QTimer::timeout, this, &PlotHand::gestureEnded);
}

void PlotHand::setPenMode(bool on) {
  m_penMode = on;
}

QRectF PlotHand::box() const {
  return m_drag == Drag::Box ? QRectF(m_pressed, m_now).normalized() & m_start.rect : QRectF();
}

Hit PlotHand::hitAt(QPointF pixels) const {
  return alab::hitAt(m_figure.geometry(), m_figure.scene(), pixels, m_figure.style());
}

PlotHand::Drag PlotHand::dragFor(const Hit& hit, Qt::KeyboardModifiers modifiers) const {
  if (hit.part == HitPart::Nothing) return Drag::None;
  if (hit.part == HitPart::ProbeArrow) return Drag::Arrow;
  if (m_penMode && hit.part != HitPart::XAxis && hit.part != HitPart::YAxis) return Drag::Pen;
  if (hit.part == HitPart::Pane && modifiers.testFlag(Qt::ShiftModifier)) return Drag::Box;
  return hit.part == HitPart::Probe ? Drag::Probe : Drag::Pan;
}

Qt::CursorShape PlotHand::cursorAt(QPointF pixels, Qt::KeyboardModifiers modifiers) const {
  if (m_drag == Drag::Pan && m_hit.part == HitPart::Pane) return Qt::ClosedHandCursor;
  const Hit hit = m_drag == Drag::None ? hitAt(pixels) : m_hit;
  const Drag drag = m_drag == Drag::None ? dragFor(hit, modifiers) : m_drag;
  if (drag == Drag::Pen || drag == Drag::Box) return Qt::CrossCursor;
  switch (hit.part) {
    case HitPart::Probe:
      return Qt::SplitHCursor;
    case HitPart::XAxis:
      return Qt::SizeHorCursor;
    case HitPart::YAxis:
      return Qt::SizeVerCursor;
    case HitPart::Pane:
      return Qt::OpenHandCursor;
    case HitPart::ProbeArrow:
      return Qt::PointingHandCursor;
    case HitPart::Nothing:
      break;
  }
  return Qt::ArrowCursor;
}

void PlotHand::press(const QMouseEvent& event) {
  if (event.button() != Qt::LeftButton) return;
  m_hit = hitAt(event.position());
  m_drag = dragFor(m_hit, event.modifiers());
  m_moved = false;
  m_pressed = m_now = event.position();
  if (m_drag == Drag::None) return;
  m_start = m_figure.geometry()[m_hit.pane];
  if (m_drag == Drag::Probe)
    m_grip = m_start.toPixels({m_figure.scene().probes.front().x, 0}).x() - m_pressed.x();
  if (m_drag == Drag::Pen) draw(m_pressed);
}

void PlotHand::move(const QMouseEvent& event) {
  if (m_drag == Drag::None) return;
  m_now = event.position();
  const int slack = QGuiApplication::styleHints()->startDragDistance();
  if (!m_moved && m_drag != Drag::Pen && (m_now - m_pressed).manhattanLength() < slack) return;
  m_moved = true;
  if (m_drag == Drag::Pan) pan(m_now);
  if (m_drag == Drag::Probe) dragProbe(m_now);
  if (m_drag == Drag::Pen) draw(m_now);
  if (m_drag == Drag::Box) emit boxChanged();
}

void PlotHand::release(const QMouseEvent& event) {
  if (event.button() != Qt::LeftButton || m_drag == Drag::None) return;
  const Drag drag = m_drag;
  if (drag == Drag::Box) finishBox();
  m_drag = Drag::None;
  if (drag == Drag::Pen) emit penLifted(m_start.id);
  if (drag == Drag::Box) emit boxChanged();
  if (m_moved)
    emit gestureEnded();
  else if (drag != Drag::Pen)
    click(event.position());
}

void PlotHand::doubleClick(const QMouseEvent& event) {
  if (event.button() == Qt::LeftButton && isInPane(event.position()) && !m_penMode &&
      m_hit.part != HitPart::ProbeArrow)  // clicked twice where once was enough
    emit resetRequested();
}

void PlotHand::wheel(const QWheelEvent& event) {
  if (event.angleDelta().y() == 0) return;
  Hit hit = hitAt(event.position());
  if (hit.part == HitPart::Nothing) return;
  zoom(hit, event.position(), factorOf(event));
  m_wheelRest.start();
}

void PlotHand::pinch(QPointF pixels, double factor) {
  if (!std::isfinite(factor) || factor <= 0) return;
  const Hit hit = hitAt(pixels);
  if (hit.part == HitPart::Nothing) return;
  zoom(hit, pixels, factor);
  m_wheelRest.start();
}

bool PlotHand::isInPane(QPointF pixels) const {
  return std::ranges::any_of(m_figure.geometry(),
                             [pixels](const PaneGeometry& pane) { return pane.rect.contains(pixels); });
}

/// The probe runs through all panes: the one whose height the pointer has.
std::size_t PlotHand::zoomedPane(const Hit& hit, double y) const {
  const PaneGeometries& panes = m_figure.geometry();
  std::size_t i = hit.pane;
  if (hit.part == HitPart::Probe)
    while (i + 1 < panes.size() && y > panes[i].rect.bottom()) ++i;
  return i;
}

/// Over an axis only that axis.
void PlotHand::zoom(const Hit& hit, QPointF pixels, double factor) {
  const PaneGeometry& pane = m_figure.geometry()[zoomedPane(hit, pixels.y())];
  const QPointF anchor = pane.toData(pixels);
  const Range x = hit.part == HitPart::YAxis ? pane.x.range : zoomed(pane.x, factor, anchor.x());
  const Range y = hit.part == HitPart::XAxis ? pane.y.range : zoomed(pane.y, factor, anchor.y());
  emit rangesRequested(pane.id, x, y);
}

void PlotHand::pan(QPointF pixels) {
  const double dx = (m_pressed.x() - pixels.x()) / m_start.rect.width();
  const double dy = (pixels.y() - m_pressed.y()) / m_start.rect.height();
  const bool alongX = m_hit.part != HitPart::YAxis;
  const bool alongY = m_hit.part != HitPart::XAxis;
  emit rangesRequested(m_start.id, alongX ? panned(m_start.x, dx) : m_start.x.range,
                       alongY ? panned(m_start.y, dy) : m_start.y.range);
}

void PlotHand::dragProbe(QPointF pixels) {
  const double x = std::clamp(pixels.x() + m_grip, m_start.rect.left(), m_start.rect.right());
  emit probeDragged(m_start.toData({x, 0}).x());
}

void PlotHand::draw(QPointF pixels) {
  const QPointF data = m_start.toData(pixels);
  emit penMoved(m_start.id, data.x(), data.y());
}

void PlotHand::finishBox() {
  const QRectF wanted = box();
  if (wanted.width() < smallestBox || wanted.height() < smallestBox) return;
  const QPointF low = m_start.toData(wanted.bottomLeft());
  const QPointF high = m_start.toData(wanted.topRight());
  emit rangesRequested(m_start.id, limited(m_start.x, {low.x(), high.x()}),
                       limited(m_start.y, {low.y(), high.y()}));
}

void PlotHand::click(QPointF pixels) {
  if (m_hit.part == HitPart::ProbeArrow) emit probeWanted();
  if (m_hit.part != HitPart::Pane || m_hit.pane >= m_figure.geometry().size()) return;
  const auto slot = curveAt(m_start, m_figure.scene().panes[m_hit.pane], pixels);
  if (slot) emit curveClicked(*slot);
}

}  // namespace alab
