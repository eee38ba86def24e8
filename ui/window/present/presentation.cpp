#include "ui/window/present/presentation.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStatusBar>

namespace alab {
namespace {

bool isTyping() {
  QWidget* focus = QApplication::focusWidget();
  return qobject_cast<QLineEdit*>(focus) || qobject_cast<QAbstractSpinBox*>(focus);
}

bool isInterrupted() {
  return QApplication::activeModalWidget() || QApplication::activePopupWidget();
}

}  // namespace

Presentation::Presentation(const Stage& stage) : QObject(&stage.window), m_stage(stage) {}

void Presentation::setOn(bool on) {
  if (on == m_on) return;
  m_on = on;
  on ? enter() : leave();
  emit changed(on);
}

void Presentation::enter() {
  m_windowBefore = m_stage.window.windowState();
  m_scene = m_stage.document.state();
  m_stage.window.menuBar()->hide();
  m_stage.window.statusBar()->hide();
  m_stage.frame.setPresenting(true);
  m_stage.look.startPresenting(m_stage.window.screen()->size().height());
  m_stage.window.setWindowState(m_windowBefore | Qt::WindowFullScreen);
  m_stage.frame.currentPanel().setFocus();
  qApp->installEventFilter(this);
}

void Presentation::leave() {
  qApp->removeEventFilter(this);
  delete m_cover;
  m_stage.window.setWindowState(m_windowBefore);
  m_stage.frame.setPresenting(false);
  m_stage.look.stopPresenting();
  m_stage.window.menuBar()->show();
  m_stage.window.statusBar()->show();
}

/// Keys come to the program one by one; those that mean something here go no further.
bool Presentation::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || isInterrupted()) return false;
  if (m_forwarding) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  if (QApplication::focusWidget() && watched != QApplication::focusWidget()) return false;
  return handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier) || forwardToPage(key);
}

bool Presentation::handleKey(int key, Qt::KeyboardModifiers modifiers) {
  if (modifiers != Qt::NoModifier) return false;
  if (m_cover) return toggleBlank(), true;
  if (key == Qt::Key_Escape) return setOn(false), true;
  if (key == Qt::Key_PageDown) return m_stage.stories.next(), true;
  if (key == Qt::Key_PageUp) return m_stage.stories.previous(), true;
  if (isTyping()) return false;
  if (key == Qt::Key_R) return restoreScene(), true;
  if (key == Qt::Key_B || key == Qt::Key_Period) return toggleBlank(), true;
  if (key == Qt::Key_Space && m_stage.stories.current()) return m_stage.stories.advance(), true;
  if (key < Qt::Key_1 || key > Qt::Key_9) return false;
  return m_stage.frame.functionBar().focusPosition(key - Qt::Key_1), true;
}

/// Wherever the focus is, the keys of the page (arrows, D, T, P) reach it.
bool Presentation::forwardToPage(QKeyEvent* event) {
  Panel& page = m_stage.frame.currentPanel();
  QWidget* focus = QApplication::focusWidget();
  if (isTyping() || !focus || focus == &page || page.isAncestorOf(focus)) return false;
  if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) return false;
  const QScopedValueRollback once(m_forwarding,
                                  true);  // an unwanted key climbs to the window and comes by again
  QKeyEvent copy(event->type(), event->key(), event->modifiers(), event->text(), event->isAutoRepeat());
  QApplication::sendEvent(&page, &copy);
  return copy.isAccepted();
}

void Presentation::restoreScene() {
  if (m_stage.stories.current()) return m_stage.stories.restoreScene();
  m_stage.document.edit(tr("put the scene back"), QString(), [this](LabState& state) { state = m_scene; });
}

void Presentation::toggleBlank() {
  if (m_cover) {
    delete m_cover;
    return;
  }
  m_cover = new QWidget(&m_stage.window);
  QPalette dark;
  dark.setColor(QPalette::Window, Theme::of(ThemeId::Dark).window);
  m_cover->setPalette(dark);
  m_cover->setAutoFillBackground(true);
  m_cover->setGeometry(m_stage.window.rect());
  m_cover->setAccessibleName(tr("Blank; any key brings the picture back"));
  m_cover->show();
}

}  // namespace alab
