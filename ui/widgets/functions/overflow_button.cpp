#include "ui/widgets/functions/overflow_button.h"

#include <QEvent>
#include <QMenu>

namespace alab {

OverflowButton::OverflowButton(QWidget* parent) : QPushButton(parent) {
  setMenu(new QMenu(this));
  hide();
}

void OverflowButton::setFunctions(const std::vector<std::pair<int, QString>>& functions) {
  menu()->clear();
  for (const auto& [slot, name] : functions) {
    connect(menu()->addAction(name), &QAction::triggered, this, [this, slot = slot] { emit chosen(slot); });
  }
  setVisible(!functions.empty());
  retranslate();
}

void OverflowButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QPushButton::changeEvent(event);
}

void OverflowButton::retranslate() {
  const auto count = static_cast<int>(menu()->actions().size());
  setText(QStringLiteral("+%1").arg(count));
  setToolTip(tr("%n more function(s)", nullptr, count));
  setAccessibleName(toolTip());
}

}  // namespace alab
