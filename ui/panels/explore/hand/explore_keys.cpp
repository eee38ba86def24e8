#include "ui/panels/explore/hand/explore_keys.h"

#include "ui/panels/explore/hand/view_edits.h"

namespace alab {
namespace {

constexpr int fastSteps = 10;

bool isArrow(const QKeyEvent& event) {
  return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
}

}  // namespace

std::optional<QString> ExploreKeys::press(const QKeyEvent& event, const Range& visible, int decimals) {
  if (isArrow(event)) return pressArrow(event, visible, decimals);
  const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!isPlain || !(pressLetter(event.key()) || pressSwitch(event.key()))) return std::nullopt;
  return QString();
}

QString ExploreKeys::hint() const {
  const ExploreState& explore = m_parts.document.state().explore;
  if (m_parts.guess.isPenOn()) return tr("Draw where you expect f′; Space shows it, P puts the pen away.");
  if (explore.probe.trace) return tr("Drag the probe: it draws f′; Space shows all of it.");
  if (explore.hideD1) return tr("f′ is hidden: what does it look like? Space shows it.");
  return tr("Drag the probe or press an arrow key; wheel: zoom, drag: move, double click: the default view.");
}

/// Auto-repeat of one press is one undo step.
QString ExploreKeys::pressArrow(const QKeyEvent& event, const Range& visible, int decimals) {
  const bool isRight = event.key() == Qt::Key_Right;
  if (!event.isAutoRepeat()) m_parts.probe.endGesture();
  if (event.modifiers() & Qt::ShiftModifier) {
    const auto found = m_parts.probe.jump(isRight ? Direction::Right : Direction::Left, visible);
    return found ? landmarkText(*found, decimals) : tr("Nothing further on this side of the visible curve.");
  }
  const int steps = event.modifiers() & Qt::ControlModifier ? fastSteps : 1;
  m_parts.probe.step(isRight ? steps : -steps, visible);
  return {};
}

bool ExploreKeys::pressLetter(int key) {
  switch (key) {
    case Qt::Key_D:
      return m_parts.guess.toggleHidden(), true;
    case Qt::Key_T:
      return m_parts.guess.toggleTrace(), true;
    case Qt::Key_P:
      return m_parts.guess.togglePen(), true;
    case Qt::Key_Space:
      return m_parts.guess.reveal();
    case Qt::Key_Delete:
      return m_parts.guess.wipe(), true;
    case Qt::Key_0:
      m_parts.guess.wipe();
      return resetRanges(m_parts.document), true;
  }
  return false;
}

bool ExploreKeys::pressSwitch(int key) {
  for (const ViewSwitch& item : viewSwitches())
    if (item.key == key) return flip(m_parts.document, item), true;
  return false;
}

}  // namespace alab
