#include "ui/window/navigation.h"

#include <QVBoxLayout>

namespace alab {

Navigation::Navigation(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->addStretch();
  connect(&m_buttons, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

QAction& Navigation::addPage(const QString& id) {
  const int page = int(m_actions.size());
  auto* button = new NavigationButton(id, this);
  m_buttons.addButton(button, page);
  m_column->insertWidget(page, button);

  auto* action = new QAction(this);
  action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
  action->setCheckable(true);
  connect(action, &QAction::triggered, this, [this, page] { emit chosen(page); });
  m_actions.append(action);
  return *action;
}

NavigationButton& Navigation::button(int page) const {
  return static_cast<NavigationButton&>(*m_buttons.button(page));
}

void Navigation::setTitle(int page, const QString& title) {
  QAction& action = *m_actions[page];
  action.setText(title);
  button(page).setText(title);
  button(page).setAccessibleName(title);
  button(page).setToolTip(
      QStringLiteral("%1 (%2)").arg(title, action.shortcut().toString(QKeySequence::NativeText)));
}

void Navigation::setCurrent(int page) {
  for (int i = 0; i < m_actions.size(); ++i) {
    m_actions[i]->setChecked(i == page);
    button(i).setChecked(i == page);
  }
}

void Navigation::setNarrow(bool narrow) {
  for (int i = 0; i < m_actions.size(); ++i) button(i).setNarrow(narrow);
}

}  // namespace alab
