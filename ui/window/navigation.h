#pragma once
// Navigation: the pages of the program, one under the other at the left. Shows what it is given.
#include <QAction>
#include <QButtonGroup>
#include <QWidget>

#include "ui/window/navigation_button.h"

class QVBoxLayout;

namespace alab {

class Navigation : public QWidget {
  Q_OBJECT

 public:
  explicit Navigation(QWidget* parent = nullptr);

  /// A page under the others; returns its action (Ctrl+1, Ctrl+2 ...), for the menu.
  QAction& addPage(const QString& id);
  void setTitle(int page, const QString& title);
  void setCurrent(int page);
  /// The icons alone.
  void setNarrow(bool narrow);

 signals:
  void chosen(int page);

 private:
  NavigationButton& button(int page) const;

  QVBoxLayout* m_column;
  QButtonGroup m_buttons;
  QList<QAction*> m_actions;
};

}  // namespace alab
