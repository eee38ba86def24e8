#include "ui/plot/plot_view.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QResizeEvent>
#include <QToolTip>
#include <QWindow>

#include "ui/plot/paint/probe_painter.h"
#include "ui/plot/plot_figure.h"
#include "ui/plot/plot_hand.h"

namespace alab {

class PlotView::Private {
 public:
  const PaneGeometry* find(const QString& pane) const {
    for (const PaneGeometry& geometry : figure.geometry())
      if (geometry.id == pane) return &geometry;
    return nullptr;
  }

  PlotFigure figure;
  PlotHand hand{figure};
  std::vector<QSizeF> paneSizes;  ///< as last told
};

namespace {

QColor softened(QColor colour) {
  colour.setAlpha(40);
  return colour;
}

void paintBox(QPainter& painter, const QRectF& box, const Theme& theme) {
  if (box.isEmpty()) return;
  painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
  painter.setBrush(softened(theme.accent));
  painter.drawRect(box);
}

void paintFocusRing(QPainter& painter, const QSize& size, const Theme& theme) {
  painter.setPen(QPen(theme.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(QPointF(), size).adjusted(1, 1, -1, -1));
}

}  // namespace

PlotView::PlotView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  QWidget* canvas = d->figure.widget();
  canvas->setParent(this);
  canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  grabGesture(Qt::PinchGesture);
  setAccessibleName(tr("Plot"));
  d->figure.setOverlay([this](QPainter& painter) { paintOverlay(painter); });
  forwardSignals();
}

PlotView::~PlotView() = default;

void PlotView::forwardSignals() {
  connect(&d->hand, &PlotHand::rangesRequested, this, &PlotView::rangesRequested);
  connect(&d->hand, &PlotHand::gestureEnded, this, &PlotView::gestureEnded);
  connect(&d->hand, &PlotHand::resetRequested, this, &PlotView::resetRequested);
  connect(&d->hand, &PlotHand::probeDragged, this, &PlotView::probeDragged);
  connect(&d->hand, &PlotHand::penMoved, this, &PlotView::penMoved);
  connect(&d->hand, &PlotHand::penLifted, this, &PlotView::penLifted);
  connect(&d->hand, &PlotHand::curveClicked, this, &PlotView::curveClicked);
  connect(&d->hand, &PlotHand::probeWanted, this, &PlotView::probeWanted);
  connect(&d->hand, &PlotHand::boxChanged, this, [this] { d->figure.refresh(); });
}

/// What is there for the hand and not part of the figure.
void PlotView::paintOverlay(QPainter& painter) const {
  const PlotFigure& figure = d->figure;
  for (const ProbeLine& probe : scene().probes) {
    paintProbeHandle(painter, size(), figure.geometry(), probe, figure.theme(), figure.style());
    paintProbeArrow(painter, figure.geometry(), probe, figure.theme(), figure.style());
  }
  paintBox(painter, d->hand.box(), figure.theme());
  if (m_focusRing) paintFocusRing(painter, size(), figure.theme());
}

void PlotView::setScene(const PlotScene& scene) {
  if (scene == d->figure.scene()) return;
  d->figure.setScene(scene);
  setAccessibleDescription(scene.description);
  tellPaneSizes();
}

const PlotScene& PlotView::scene() const {
  return d->figure.scene();
}

void PlotView::setTheme(const Theme& theme) {
  if (theme.id == d->figure.theme().id) return;
  d->figure.setTheme(theme);
}

void PlotView::setStyle(const PlotStyle& style) {
  if (style == d->figure.style()) return;
  d->figure.setStyle(style);
  tellPaneSizes();
}

void PlotView::setPenMode(bool on) {
  d->hand.setPenMode(on);
}

QSizeF PlotView::paneSize(const QString& pane) const {
  const PaneGeometry* geometry = d->find(pane);
  return geometry ? geometry->rect.size() : QSizeF();
}

QPointF PlotView::toPixels(const QString& pane, QPointF point) const {
  const PaneGeometry* geometry = d->find(pane);
  return geometry ? geometry->toPixels(point) : QPointF();
}

QPointF PlotView::toData(const QString& pane, QPointF pixels) const {
  const PaneGeometry* geometry = d->find(pane);
  return geometry ? geometry->toData(pixels) : QPointF();
}

QString PlotView::paneAt(QPointF pixels) const {
  for (const PaneGeometry& geometry : d->figure.geometry())
    if (geometry.rect.contains(pixels)) return geometry.id;
  return {};
}

void PlotView::tellPaneSizes() {
  std::vector<QSizeF> sizes;
  for (const PaneGeometry& geometry : d->figure.geometry()) sizes.push_back(geometry.rect.size());
  if (sizes == d->paneSizes) return;
  d->paneSizes = sizes;
  emit resized();
}

void PlotView::updateCursor(QPointF pixels, Qt::KeyboardModifiers modifiers) {
  const Qt::CursorShape shape = d->hand.cursorAt(pixels, modifiers);
  if (cursor().shape() != shape) setCursor(shape);
}

bool PlotView::event(QEvent* event) {
  if (event->type() == QEvent::Gesture) return pinch(*static_cast<QGestureEvent*>(event));
  if (event->type() == QEvent::NativeGesture) return pinch(*static_cast<QNativeGestureEvent*>(event));
  if (event->type() == QEvent::ToolTip) return showTip(*static_cast<QHelpEvent*>(event));
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Plot"));
  return QWidget::event(event);
}

bool PlotView::showTip(const QHelpEvent& event) {
  QToolTip::showText(event.globalPos(), d->hand.isArrowAt(event.pos()) ? m_arrowTip : QString(), this);
  return true;
}

bool PlotView::pinch(const QGestureEvent& event) {
  const auto* gesture = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
  if (!gesture) return false;
  d->hand.pinch(mapFromGlobal(gesture->hotSpot()), gesture->scaleFactor());
  return true;
}

bool PlotView::pinch(const QNativeGestureEvent& event) {
  if (event.gestureType() != Qt::ZoomNativeGesture) return false;
  d->hand.pinch(event.position(), 1 + event.value());
  return true;
}

void PlotView::mousePressEvent(QMouseEvent* event) {
  d->hand.press(*event);
  updateCursor(event->position(), event->modifiers());
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
  d->hand.move(*event);
  updateCursor(event->position(), event->modifiers());
  if (event->buttons() == Qt::NoButton) tellPointer(event->position());
}

void PlotView::leaveEvent(QEvent*) {
  emit pointerLeft();
}

void PlotView::tellPointer(QPointF pixels) {
  const QString pane = paneAt(pixels);
  if (pane.isEmpty()) return emit pointerLeft();
  emit pointed(pane, toData(pane, pixels));
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
  d->hand.release(*event);
  updateCursor(event->position(), event->modifiers());
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event) {
  d->hand.doubleClick(*event);
}

void PlotView::wheelEvent(QWheelEvent* event) {
  d->hand.wheel(*event);
  event->accept();
}

void PlotView::contextMenuEvent(QContextMenuEvent* event) {
  emit contextMenuRequested(event->globalPos());
}

void PlotView::resizeEvent(QResizeEvent* event) {
  d->figure.widget()->resize(event->size());
  d->figure.setSize(event->size());
  tellPaneSizes();
}

void PlotView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  connect(window()->windowHandle(), &QWindow::screenChanged, this, &PlotView::adoptScreen,
          Qt::UniqueConnection);
  adoptScreen();
}

void PlotView::adoptScreen() {
  d->figure.setDevicePixelRatio(devicePixelRatioF());
  d->figure.refresh();
}

void PlotView::focusInEvent(QFocusEvent* event) {
  showFocusRing(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void PlotView::focusOutEvent(QFocusEvent*) {
  showFocusRing(false);
}

void PlotView::showFocusRing(bool shown) {
  if (shown == m_focusRing) return;
  m_focusRing = shown;
  d->figure.refresh();
}

}  // namespace alab
