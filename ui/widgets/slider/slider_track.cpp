#include "ui/widgets/slider/slider_track.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "ui/widgets/slider/slider_track_interface.h"

namespace alab {

namespace {

constexpr double smallStep = 0.01;
constexpr double pageStep = 0.1;
constexpr double snapDistance = 3;  // px
constexpr std::chrono::milliseconds wheelRest(500);

std::optional<double> stepOfKey(int key) {
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
      return -smallStep;
    case Qt::Key_Right:
    case Qt::Key_Up:
      return smallStep;
    case Qt::Key_PageDown:
      return -pageStep;
    case Qt::Key_PageUp:
      return pageStep;
    case Qt::Key_Home:
      return -1.0;
    case Qt::Key_End:
      return 1.0;
    default:
      return std::nullopt;
  }
}

}  // namespace

SliderTrack::SliderTrack(const UnitScale& scale, QWidget* parent)
    : QWidget(parent), m_scale(scale), m_value(scale.range().lower) {
  installSliderTrackInterface();
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_rest.setSingleShot(true);
  m_rest.setInterval(wheelRest);
  connect(&m_rest, &QTimer::timeout, this, &SliderTrack::released);
}

void SliderTrack::setScale(const UnitScale& scale) {
  m_scale = scale;
  update();
}

void SliderTrack::setMarks(std::vector<double> marks) {
  m_marks = std::move(marks);
  update();
}

void SliderTrack::setValue(double value) {
  if (value == m_value) return;
  m_value = value;
  update();
  QAccessibleValueChangeEvent event(this, value);
  QAccessible::updateAccessibility(&event);
}

void SliderTrack::moveTo(double value) {
  if (value == m_value) return;
  setValue(value);
  emit moved(value);
}

double SliderTrack::handleRadius() const {
  return fontMetrics().height() * 0.45;
}

QRectF SliderTrack::groove() const {
  const double margin = handleRadius() + 2;
  const double thickness = std::max(3.0, fontMetrics().height() * 0.22);
  return {margin, (height() - thickness) / 2, std::max(1.0, width() - 2 * margin), thickness};
}

QPointF SliderTrack::handleAt(double value) const {
  const QRectF line = groove();
  return {line.left() + m_scale.unit(value) * line.width(), line.center().y()};
}

double SliderTrack::snapped(double unit) const {
  const double place = std::clamp(unit, 0.0, 1.0);
  const auto away = [&](double mark) { return std::abs(m_scale.unit(mark) - place) * groove().width(); };
  const auto nearest =
      std::min_element(m_marks.begin(), m_marks.end(), [&](double a, double b) { return away(a) < away(b); });
  if (nearest != m_marks.end() && away(*nearest) <= snapDistance) return *nearest;
  return m_scale.value(place);
}

void SliderTrack::drag(QPointF position) {
  const QRectF line = groove();
  moveTo(snapped((position.x() + m_grab - line.left()) / line.width()));
}

void SliderTrack::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  const double toHandle = handleAt(m_value).x() - event->position().x();
  const bool grabbed = std::abs(toHandle) <= handleRadius() + 2;
  m_grab = grabbed ? toHandle : 0;
  if (!grabbed) drag(event->position());
}

void SliderTrack::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) drag(event->position());
}

void SliderTrack::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) emit released();
}

void SliderTrack::keyPressEvent(QKeyEvent* event) {
  const auto step = stepOfKey(event->key());
  if (!step || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
    return QWidget::keyPressEvent(event);
  }
  moveTo(m_scale.stepped(m_value, *step));
}

void SliderTrack::keyReleaseEvent(QKeyEvent* event) {
  if (!stepOfKey(event->key())) return QWidget::keyReleaseEvent(event);
  if (!event->isAutoRepeat()) emit released();
}

void SliderTrack::wheelEvent(QWheelEvent* event) {
  if (!hasFocus() || event->angleDelta().y() == 0) return event->ignore();  // the column scrolls
  constexpr double notch = QWheelEvent::DefaultDeltasPerStep;
  moveTo(m_scale.stepped(m_value, smallStep * event->angleDelta().y() / notch));
  m_rest.start();
}

QSize SliderTrack::sizeHint() const {
  return {fontMetrics().height() * 10, minimumSizeHint().height()};
}

QSize SliderTrack::minimumSizeHint() const {
  const int height = fontMetrics().height();
  return {height * 4, height * 5 / 4};
}

void SliderTrack::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintGroove(painter);
  paintMarks(painter);
  paintHandle(painter);
}

void SliderTrack::paintGroove(QPainter& painter) const {
  const QRectF line = groove();
  const double radius = line.height() / 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Mid));
  painter.drawRoundedRect(line, radius, radius);
  QRectF filled = line;
  filled.setRight(handleAt(m_value).x());
  painter.setBrush(palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid));
  painter.drawRoundedRect(filled, radius, radius);
}

void SliderTrack::paintMarks(QPainter& painter) const {
  painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
  const QRectF line = groove();
  for (const double mark : m_marks) {
    if (!m_scale.range().contains(mark)) continue;
    const double x = std::round(handleAt(mark).x()) + 0.5;
    painter.drawLine(QPointF(x, line.bottom() + 1), QPointF(x, line.center().y() + handleRadius() + 1));
  }
}

void SliderTrack::paintHandle(QPainter& painter) const {
  const QPointF centre = handleAt(m_value);
  const double radius = handleRadius();
  const QColor colour = palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid);
  if (hasFocus()) {
    painter.setPen(Qt::NoPen);
    QColor halo = colour;
    halo.setAlphaF(0.35F);
    painter.setBrush(halo);
    painter.drawEllipse(centre, radius + 2, radius + 2);
  }
  painter.setPen(QPen(colour, 2));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawEllipse(centre, radius - 1.5, radius - 1.5);
}

}  // namespace alab
