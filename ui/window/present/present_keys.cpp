// What each key does while presenting: the keyboard of Presentation.
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <algorithm>

#include "ui/window/offered_key.h"
#include "ui/window/present/presentation.h"
#include "ui/window/stories/story_keys.h"

namespace alab {
namespace {

/// What was typed is taken back by Escape before anything else is.
bool isOfField(int key) {
  if (key != Qt::Key_Escape) return isTyping();
  const auto* line = qobject_cast<const QLineEdit*>(QApplication::focusWidget());
  return line && line->isModified();
}

/// Page Down and Page Up act wherever the keyboard is; Space is left to what has it, then to the page.
bool turnsStories(int key) {
  return key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

}  // namespace

struct Presentation::KeyRow {
  Qt::Key first, last;  ///< the same, or the ends of a row of keys
  const char* meaning;
  void (*act)(Presentation& presentation, const QKeyEvent& event);
};

std::span<const Presentation::KeyRow> Presentation::keyRows() {
  static constexpr KeyRow rows[] = {
      {Qt::Key_1, Qt::Key_9, QT_TR_NOOP("Focus this function of the bar"),
       [](Presentation& p, const QKeyEvent& event) {
         p.m_stage.frame.functionBar().focusPosition(event.key() - Qt::Key_1);
       }},
      {Qt::Key_R, Qt::Key_R, QT_TR_NOOP("Put the scene back"),
       [](Presentation& p, const QKeyEvent&) { p.restoreScene(); }},
      {Qt::Key_B, Qt::Key_B, QT_TR_NOOP("Blank the screen; any key brings it back"),
       [](Presentation& p, const QKeyEvent&) { p.blank(); }},
      {Qt::Key_Period, Qt::Key_Period, QT_TR_NOOP("The same; many presenter's remotes send it"),
       [](Presentation& p, const QKeyEvent&) { p.blank(); }},
      {Qt::Key_Escape, Qt::Key_Escape, QT_TR_NOOP("Leave the presentation"),
       [](Presentation& p, const QKeyEvent& event) {
         if (!p.offerToPage(event)) p.setOn(false);  // a pen is put away first
       }}};
  return rows;
}

std::vector<KeyHelp> Presentation::keys() {
  std::vector<KeyHelp> lines;
  for (const KeyRow& row : keyRows()) {
    const QString upTo = row.last == row.first ? QString() : QStringLiteral(" – ") + keyName(row.last);
    lines.push_back({keyName(row.first) + upTo, tr(row.meaning)});
  }
  return lines;
}

bool Presentation::handleKey(const QKeyEvent& event) {
  if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
  if (turnsStories(event.key())) return pressStoryKey(m_stage.stories, event.key());
  if (isOfField(event.key())) return false;
  const auto isMeant = [&event](const KeyRow& row) {
    return row.first <= event.key() && event.key() <= row.last;
  };
  const auto row = std::ranges::find_if(keyRows(), isMeant);
  if (row == keyRows().end()) return false;
  row->act(*this, event);
  return true;
}

/// Wherever the focus is, the keys of the page (arrows, D, T, P) reach it.
bool Presentation::forwardToPage(const QKeyEvent& event) {
  const Panel& page = m_stage.frame.currentPanel();
  const QWidget* focus = QApplication::focusWidget();
  if (isTyping() || !focus || focus == &page || page.isAncestorOf(focus)) return false;
  if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) return false;
  return offerToPage(event);
}

/// Whether the page took it.
bool Presentation::offerToPage(const QKeyEvent& event) {
  // An unwanted key climbs to the window and comes by again.
  const QScopedValueRollback once(m_forwarding, true);
  return isTakenBy(m_stage.frame.currentPanel(), event);
}

}  // namespace alab
