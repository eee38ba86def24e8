#include "ui/window/present/geometry_return.h"

#include <QApplication>
#include <QEvent>

namespace alab {

void GeometryReturn::start(const QByteArray& geometry, QSize size) {
  m_geometry = geometry;
  m_size = size;
  qApp->installEventFilter(this);
  QMetaObject::invokeMethod(this, &GeometryReturn::tryAgain, Qt::QueuedConnection);
}

void GeometryReturn::stop() {
  m_geometry.clear();
  qApp->removeEventFilter(this);
}

bool GeometryReturn::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) stop();
  if (watched == &m_window && event->type() == QEvent::LayoutRequest)
    QMetaObject::invokeMethod(this, &GeometryReturn::tryAgain, Qt::QueuedConnection);
  return false;
}

void GeometryReturn::tryAgain() {
  if (m_geometry.isEmpty()) return;
  if (m_window.size() != m_size) {
    m_window.restoreGeometry(m_geometry);
    m_window.resize(m_size);  // the geometry alone is cut to the screen
  }
  const QSize least = m_window.minimumSizeHint();
  if (m_window.size() == m_size && least.width() <= m_size.width() && least.height() <= m_size.height())
    stop();
}

}  // namespace alab
