#include "ui/panels/explore/hand/explore_keys.h"

#include <ranges>

#include "ui/panels/explore/hand/view_edits.h"

namespace alab {
namespace {

using Parts = ExploreKeys::Parts;

struct ArrowKeys {
  Qt::KeyboardModifier with;
  const char* meaning;
  int steps;  ///< of the probe; 0: to the next landmark
};

constexpr ArrowKeys arrowKeys[] = {
    {Qt::NoModifier, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Move the probe"), 1},
    {Qt::ControlModifier, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Move the probe in large steps"), 10},
    {Qt::ShiftModifier,
     QT_TRANSLATE_NOOP("alab::ExploreKeys", "To the next root, maximum, minimum, kink or inflection"), 0},
};

struct LetterKey {
  Qt::Key key;
  const char* meaning;
  bool (*act)(const Parts& parts, const Range& visible);  ///< false: it means nothing now
};

bool toDefaultView(const Parts& parts, const Range&) {
  resetRanges(parts.document);
  return true;
}

bool toProbe(const Parts& parts, const Range& visible) {
  centreOnProbe(parts.document, visible);
  return true;
}

bool putPenAway(const Parts& parts, const Range&) {
  const bool isPenOn = parts.guess.isPenOn();
  if (isPenOn) parts.guess.togglePen();
  return isPenOn;
}

constexpr LetterKey letterKeys[] = {
    {Qt::Key_D, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Hide or show f′, the axes stay"),
     [](const Parts& parts, const Range&) { return parts.guess.toggleHidden(), true; }},
    {Qt::Key_T, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Trace: the dragged probe draws f′"),
     [](const Parts& parts, const Range&) { return parts.guess.toggleTrace(), true; }},
    {Qt::Key_P, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Pen: draw the guess of the class"),
     [](const Parts& parts, const Range&) { return parts.guess.togglePen(), true; }},
    {Qt::Key_Escape, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Put the pen away"), putPenAway},
    {Qt::Key_Space, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Reveal the hidden f′ and all that is traced"),
     [](const Parts& parts, const Range&) { return parts.guess.reveal(); }},
    {Qt::Key_Delete, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Wipe off the pen"),
     [](const Parts& parts, const Range&) { return parts.guess.wipe(), true; }},
    {Qt::Key_Home, QT_TRANSLATE_NOOP("alab::ExploreKeys", "Centre the view on the probe"), toProbe},
    {Qt::Key_0, QT_TRANSLATE_NOOP("alab::ExploreKeys", "The default view"), toDefaultView},
};

bool isArrow(const QKeyEvent& event) {
  return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
}

const ArrowKeys& rowOf(Qt::KeyboardModifiers modifiers) {
  for (const ArrowKeys& row : arrowKeys | std::views::drop(1) | std::views::reverse)
    if (modifiers & row.with) return row;
  return arrowKeys[0];
}

}  // namespace

std::optional<QString> ExploreKeys::press(const QKeyEvent& event, const Range& visible, int decimals) {
  if (isArrow(event)) return pressArrow(event, visible, decimals);
  const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!isPlain || !(pressLetter(event.key(), visible) || pressSwitch(event.key()))) return std::nullopt;
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
  const int steps = rowOf(event.modifiers()).steps;
  if (steps == 0) {
    const auto found = m_parts.probe.jump(isRight ? Direction::Right : Direction::Left, visible);
    return found ? landmarkText(*found, decimals) : tr("Nothing further on this side of the visible curve.");
  }
  m_parts.probe.step(isRight ? steps : -steps, visible);
  return {};
}

bool ExploreKeys::pressLetter(int key, const Range& visible) const {
  for (const LetterKey& row : letterKeys)
    if (row.key == key) return row.act(m_parts, visible);
  return false;
}

bool ExploreKeys::pressSwitch(int key) {
  for (const ViewSwitch& item : viewSwitches())
    if (item.key == key) return flip(m_parts.document, item), true;
  return false;
}

std::vector<KeyHelp> ExploreKeys::help() {
  std::vector<KeyHelp> rows;
  for (const ArrowKeys& row : arrowKeys) {
    const auto name = [&row](Qt::Key key) { return keyName(QKeyCombination(row.with, key)); };
    rows.push_back({name(Qt::Key_Left) + QStringLiteral(", ") + name(Qt::Key_Right), tr(row.meaning)});
  }
  for (const ViewSwitch& item : viewSwitches()) rows.push_back({keyName(item.key), switchMeaning(item)});
  for (const LetterKey& row : letterKeys) rows.push_back({keyName(row.key), tr(row.meaning)});
  return rows;
}

}  // namespace alab
