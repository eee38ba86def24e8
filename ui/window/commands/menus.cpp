#include "ui/window/commands/menus.h"

#include <optional>

namespace alab {
namespace {

struct MenuPlace {
  Menu menu;
  std::optional<Menu> parent;
  const char* title;
  std::optional<Command> before = {};  ///< in its parent; nothing: at the end
};

}  // namespace

/// From left to right; what stands in another menu comes after it.
static std::span<const MenuPlace> menuPlaces() {
  static const MenuPlace places[] = {
      {Menu::File, {}, QT_TRANSLATE_NOOP("alab::Menus", "&File")},
      {Menu::Edit, {}, QT_TRANSLATE_NOOP("alab::Menus", "&Edit")},
      {Menu::View, {}, QT_TRANSLATE_NOOP("alab::Menus", "&View")},
      {Menu::Functions, {}, QT_TRANSLATE_NOOP("alab::Menus", "F&unctions")},
      {Menu::Stories, {}, QT_TRANSLATE_NOOP("alab::Menus", "&Stories")},
      {Menu::Help, {}, QT_TRANSLATE_NOOP("alab::Menus", "&Help")},
      {Menu::Recent, Menu::File, QT_TRANSLATE_NOOP("alab::Menus", "Open &recent"), Command::Save},
      {Menu::Theme, Menu::View, QT_TRANSLATE_NOOP("alab::Menus", "T&heme")},
      {Menu::Language, Menu::View, QT_TRANSLATE_NOOP("alab::Menus", "&Language")},
      {Menu::TypeSize, Menu::View, QT_TRANSLATE_NOOP("alab::Menus", "Type &size")},
      {Menu::Decimals, Menu::View, QT_TRANSLATE_NOOP("alab::Menus", "Decimal pla&ces")},
  };
  return places;
}

Menus::Menus(const Commands& commands, QWidget* parent) : QMenuBar(parent) {
  for (const MenuPlace& place : menuPlaces()) {
    QMenu* menu = place.parent ? m_menus[*place.parent]->addMenu(QString()) : addMenu(QString());
    m_menus.insert(place.menu, menu);
    if (place.before) m_menus[*place.parent]->insertMenu(&commands.action(*place.before), menu);
    fill(place.menu, commands);
  }
  m_endOfPages = m_menus[Menu::View]->insertSeparator(m_menus[Menu::View]->actions().constFirst());
  retranslate();
}

void Menus::fill(Menu menu, const Commands& commands) {
  std::optional<int> section;
  for (const CommandSpec& spec : Commands::table()) {
    if (spec.menu != menu) continue;
    if (section && *section != spec.section) m_menus[menu]->addSeparator();
    section = spec.section;
    m_menus[menu]->addAction(&commands.action(spec.command, spec.value));
  }
}

void Menus::addPage(QAction& page) {
  m_menus[Menu::View]->insertAction(m_endOfPages, &page);
}

void Menus::retranslate() {
  for (const MenuPlace& place : menuPlaces()) m_menus[place.menu]->setTitle(tr(place.title));
}

}  // namespace alab
