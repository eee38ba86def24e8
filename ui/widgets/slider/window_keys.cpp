#include "ui/widgets/slider/window_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace alab {
namespace {

bool isOfWindow(const QKeyEvent& key, const QWidget& window) {
  const QKeySequence pressed(key.keyCombination());
  const auto has = [&](const QAction* action) { return action->shortcuts().contains(pressed); };
  return std::ranges::any_of(window.actions(), has);
}

bool takesTypingBack(const QKeyEvent& key) {
  return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
         key.matches(QKeySequence::DeleteStartOfWord);
}

}  // namespace

WindowKeys::WindowKeys(QLineEdit& line) : QObject(&line), m_line(line) {
  line.installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride) return QObject::eventFilter(watched, event);
  const auto& key = static_cast<const QKeyEvent&>(*event);
  if (!isOfWindow(key, *m_line.window())) return false;
  event->setAccepted(m_line.isModified() && takesTypingBack(key));
  return true;
}

}  // namespace alab
