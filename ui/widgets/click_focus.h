#pragma once
#include <QAbstractButton>
#include <QComboBox>

namespace alab {

/// Buttons and boxes under `root` take the keyboard by Tab, not by a click: on a page where Space and arrows
/// mean something, a button that was clicked last would take them away.
inline void leaveFocusOnClick(QWidget& root) {
  const auto leave = [](QWidget* part) { part->setFocusPolicy(Qt::TabFocus); };
  for (auto* button : root.findChildren<QAbstractButton*>()) leave(button);
  for (auto* box : root.findChildren<QComboBox*>()) leave(box);
}

}  // namespace alab
