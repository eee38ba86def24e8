#pragma once
// The controls of a page, and what every one of them owes its users: a name, a tip, a way by keyboard.
#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <algorithm>
#include <vector>

namespace alab {

/// Text that can be marked with the mouse is none.
inline bool isControl(const QWidget* widget) {
  return widget->isEnabled() &&
         ((widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(widget) ||
          qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget));
}

/// In sight, on the page and in what is shown with it.
inline std::vector<QWidget*> controlsOf(const QWidget& page) {
  std::vector<QWidget*> found;
  for (QWidget* widget : page.findChildren<QWidget*>())
    if (widget->isVisible() && isControl(widget)) found.push_back(widget);
  return found;
}

/// The tip that comes up over the widget: its own, or that of the control it is part of.
inline QString tipOf(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget())
    if (!widget->toolTip().isEmpty()) return widget->toolTip();
  return {};
}

/// With Tab, or with the arrow keys inside of its group.
inline bool isReached(const QWidget* control) {
  if (control->focusPolicy() & Qt::TabFocus) return true;
  const auto* button = qobject_cast<const QAbstractButton*>(control);
  if (!button || !button->group()) return false;
  const QList<QAbstractButton*> group = button->group()->buttons();
  return std::any_of(group.begin(), group.end(),
                     [](const QAbstractButton* other) { return other->focusPolicy() & Qt::TabFocus; });
}

inline QString placeOf(const QWidget* widget) {
  QStringList place;
  for (; widget; widget = widget->parentWidget())
    place.prepend(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                  widget->accessibleName());
  return place.join(QStringLiteral(" / "));
}

inline QStringList placesWhere(const std::vector<QWidget*>& controls, bool (*isWrong)(QWidget*)) {
  QStringList places;
  for (QWidget* control : controls)
    if (isWrong(control)) places.append(placeOf(control));
  return places;
}

}  // namespace alab
