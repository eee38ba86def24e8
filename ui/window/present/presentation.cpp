#include "ui/window/present/presentation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>

namespace alab {
namespace {

bool isInterrupted() {
  return QApplication::activeModalWidget() || QApplication::activePopupWidget();
}

/// Half of a key combination.
bool isModifier(int key) {
  return (key >= Qt::Key_Shift && key <= Qt::Key_Alt) || key == Qt::Key_AltGr;
}

}  // namespace

Presentation::Presentation(const Stage& stage)
    : QObject(&stage.window), m_stage(stage), m_return(stage.window) {}

void Presentation::setOn(bool on) {
  if (on == m_on) return;
  m_on = on;
  on ? enter() : leave();
  emit changed(on);
}

QByteArray Presentation::ordinaryGeometry() const {
  return m_on ? m_geometryBefore : m_stage.window.saveGeometry();
}

void Presentation::enter() {
  m_return.stop();
  m_geometryBefore = m_stage.window.saveGeometry();
  m_sizeBefore = m_stage.window.size();
  m_windowBefore = m_stage.window.windowState() & ~Qt::WindowFullScreen;
  m_scene = m_stage.document.state();
  m_stage.window.menuBar()->hide();
  m_stage.window.statusBar()->hide();
  m_stage.frame.setPresenting(true);
  m_stage.look.startPresenting(m_stage.window.screen()->size().height());
  m_stage.window.setWindowState(m_windowBefore | Qt::WindowFullScreen);
  m_stage.frame.currentPanel().setFocus();
  qApp->installEventFilter(this);
}

/// The window shrinks to its ordinary letters before it leaves the full screen: a window manager does not
/// maximise one whose smallest size is more than the screen.
void Presentation::leave() {
  qApp->removeEventFilter(this);
  unblank();
  m_stage.frame.setPresenting(false);
  m_stage.look.stopPresenting();
  m_stage.window.menuBar()->show();
  m_stage.window.statusBar()->show();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  m_stage.window.setWindowState(m_windowBefore);
  if (m_windowBefore == Qt::WindowNoState) m_return.start(m_geometryBefore, m_sizeBefore);
}

/// Keys come to the program one by one; those that mean something here go no further.
bool Presentation::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &m_stage.window) followWindow(*event);
  if (m_cover && watched->isWidgetType() && !isInterrupted()) return handleWhileBlank(*event);
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || isInterrupted()) return false;
  if (m_forwarding) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  if (QApplication::focusWidget() && watched != QApplication::focusWidget()) return false;
  return handleKey(*key) || forwardToPage(*key);
}

/// Leaves when the window leaves the full screen, not when the window manager tells late of an earlier
/// change.
void Presentation::followWindow(const QEvent& event) {
  if (event.type() == QEvent::Resize && m_cover) m_cover->setGeometry(m_stage.window.rect());
  if (event.type() != QEvent::WindowStateChange || m_stage.window.isFullScreen()) return;
  const auto& change = static_cast<const QWindowStateChangeEvent&>(event);
  if (change.oldState() & Qt::WindowFullScreen) setOn(false);
}

/// Any key and any click bring the picture back, and nothing else happens.
bool Presentation::handleWhileBlank(QEvent& event) {
  switch (event.type()) {
    case QEvent::ShortcutOverride:
      event.accept();  // else a shortcut would take the key
      return true;
    case QEvent::KeyPress:
      if (!isModifier(static_cast<QKeyEvent&>(event).key())) unblank();
      return true;
    case QEvent::MouseButtonPress:
      unblank();
      return true;
    default:
      return false;
  }
}

void Presentation::restoreScene() {
  if (m_stage.stories.current()) return m_stage.stories.restoreScene();
  m_stage.document.edit([] { return tr("put the scene back"); }, QString(),
                        [this](LabState& state) { state = m_scene; });
  m_stage.frame.startScene();
}

void Presentation::blank() {
  m_cover = new QWidget(&m_stage.window);
  QPalette dark;
  dark.setColor(QPalette::Window, Theme::of(ThemeId::Dark).window);
  m_cover->setPalette(dark);
  m_cover->setAutoFillBackground(true);
  m_cover->setGeometry(m_stage.window.rect());
  m_cover->setAccessibleName(tr("Blank; any key brings the picture back"));
  m_cover->show();
}

void Presentation::unblank() {
  if (!m_cover) return;
  m_cover->hide();
  m_cover->deleteLater();  // it may be the one that was clicked
  m_cover.clear();
}

}  // namespace alab
