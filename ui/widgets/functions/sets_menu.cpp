#include "ui/widgets/functions/sets_menu.h"

#include <QLineEdit>
#include <QWidgetAction>
#include <algorithm>

#include "ui/widgets/functions/display_name.h"

namespace alab {

namespace {

bool isOwnSet(const QString& name) {
  const QList<FunctionSet> sets = ownSets();
  return std::any_of(sets.begin(), sets.end(), [&](const FunctionSet& set) { return set.name == name; });
}

/// The names in a set, for a tool tip.
QString contentsOf(const FunctionSet& set) {
  QStringList names;
  for (const Function& function : functionsOf(set)) {
    names += displayName({.id = std::string(function.card().id), .params = function.params});
  }
  return names.join(QStringLiteral(", "));
}

}  // namespace

SetsMenu::SetsMenu(Document& document, QWidget* parent) : QMenu(parent), m_editor(document) {
  setToolTipsVisible(true);
  connect(this, &QMenu::aboutToShow, this, &SetsMenu::rebuild);
}

void SetsMenu::rebuild() {
  qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));  // clear() leaves the menus of own sets
  clear();
  m_askedFor.clear();
  const QList<FunctionSet> shipped = shippedSets();
  for (int i = 0; i < shipped.size(); ++i)
    addUse(*this, shipped[i].name, shipped[i], [i] { return shippedSets()[i].name; });
  addSection(tr("My sets"));
  for (const FunctionSet& set : ownSets()) addOwn(set);
  addSaveLine();
}

QAction* SetsMenu::addUse(QMenu& menu, const QString& text, const FunctionSet& set, const StepName& name) {
  QAction* action = menu.addAction(text);
  action->setToolTip(contentsOf(set));
  connect(action, &QAction::triggered, this, [this, set, name] { m_editor.replace(name, functionsOf(set)); });
  return action;
}

void SetsMenu::addOwn(const FunctionSet& set) {
  QString title = set.name;
  QMenu* own = addMenu(title.replace(u'&', QLatin1String("&&")));
  own->setToolTipsVisible(true);
  addUse(*own, tr("Use"), set, [name = set.name] { return name; });
  connect(own->addAction(tr("Remove")), &QAction::triggered, this, [this, set] { remove(set.name); });
}

void SetsMenu::saveAs(const QString& name) {
  if (name.isEmpty()) return;
  if (isOwnSet(name) && name != m_askedFor) {
    m_askedFor = name;
    emit refused(tr("There is a set called %1. Press Enter again to replace it.").arg(name));
    return;
  }
  close();
  if (!saveOwnSet(name, m_editor.selection())) emit refused(tr("The set could not be saved."));
}

void SetsMenu::remove(const QString& name) {
  if (!removeOwnSet(name)) emit refused(tr("The set could not be removed."));
}

void SetsMenu::addSaveLine() {
  auto* name = new QLineEdit(this);
  name->setPlaceholderText(tr("Save the present functions as..."));
  name->setMinimumWidth(fontMetrics().horizontalAdvance(name->placeholderText()) +
                        fontMetrics().height() * 2);
  name->setAccessibleName(tr("Name of the new set"));
  name->setToolTip(tr("Type a name and press Enter: the set appears in this menu."));
  connect(name, &QLineEdit::returnPressed, this, [this, name] { saveAs(name->text().trimmed()); });
  auto* action = new QWidgetAction(this);
  action->setDefaultWidget(name);
  addAction(action);
}

}  // namespace alab
