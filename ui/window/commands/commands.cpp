#include "ui/window/commands/commands.h"

#include <QWidget>

namespace alab {
namespace {

std::pair<int, int> keyOf(Command command, int value) {
  return {static_cast<int>(command), value};
}

QString withoutLetter(QString text) {
  return text.remove(QLatin1Char('&'));
}

}  // namespace

Commands::Commands(QWidget& window) : QObject(&window) {
  for (const CommandSpec& spec : table()) add(spec, window);
  retranslate();
}

void Commands::add(const CommandSpec& spec, QWidget& window) {
  auto* action = new QAction(this);
  if (*spec.keys) action->setShortcuts(QKeySequence::listFromString(QLatin1String(spec.keys)));
  action->setCheckable(spec.kind != CommandKind::Plain);
  action->setMenuRole(QAction::NoRole);
  connect(action, &QAction::triggered, this, [this, &spec](bool checked) { tell(spec, checked); });
  window.addAction(action);
  m_actions.insert(keyOf(spec.command, spec.value), action);
}

void Commands::tell(const CommandSpec& spec, bool checked) {
  if (spec.kind == CommandKind::Choice) setChosen(spec.command, spec.value);
  emit triggered(spec.command, spec.kind == CommandKind::Toggle ? int(checked) : spec.value);
}

QAction& Commands::action(Command command, int value) const {
  QAction* action = m_actions.value(keyOf(command, value));
  Q_ASSERT(action);
  return *action;
}

void Commands::setChosen(Command command, int value) {
  for (const CommandSpec& spec : table()) {
    if (spec.command != command) continue;
    const bool on = spec.kind == CommandKind::Choice ? spec.value == value : value != 0;
    action(command, spec.value).setChecked(on);
  }
}

void Commands::setUsable(Menu menu, bool usable) {
  for (const CommandSpec& spec : table())
    if (spec.menu == menu) action(spec.command, spec.value).setEnabled(usable);
}

void Commands::retranslate() {
  for (const CommandSpec& spec : table()) {
    QAction& item = action(spec.command, spec.value);
    item.setText(tr(spec.text));
    item.setStatusTip(*spec.tip ? tr(spec.tip) : withoutLetter(tr(spec.text)));
    item.setToolTip(withoutLetter(tr(spec.text)));
  }
}

}  // namespace alab
