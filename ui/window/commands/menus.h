#pragma once
// Menus: the menu bar, built from the command table and the pages. Knows where things stand, not what they
// do.
#include <QHash>
#include <QMenuBar>

#include "ui/window/commands/commands.h"

namespace alab {

class Menus : public QMenuBar {
  Q_OBJECT

 public:
  explicit Menus(const Commands& commands, QWidget* parent = nullptr);

  /// A page's action goes to the top of the View menu.
  void addPage(QAction& page);
  QMenu& menu(Menu menu) const { return *m_menus[menu]; }
  void retranslate();

 private:
  QMenu* addMenuFor(Menu menu, QMenu* parent);
  void fill(Menu menu, const Commands& commands);

  QHash<Menu, QMenu*> m_menus;
  QAction* m_endOfPages = nullptr;
};

}  // namespace alab
