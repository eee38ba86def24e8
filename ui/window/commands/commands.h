#pragma once
// Commands: everything the window can be told to do, in one table. Menus, shortcuts, tips, the keyboard table
// and the tests iterate over it; a command is written once.
#include <QAction>
#include <QHash>
#include <QObject>
#include <span>

namespace alab {

enum class Command {
  New,
  Open,
  Save,
  SaveAs,
  ShareText,
  OpenText,
  Export,
  ExportAgain,
  CopyPicture,
  CopyData,
  Print,
  Quit,
  Undo,
  Redo,
  History,
  AddStory,
  OwnStories,
  RightColumn,
  StoryStrip,
  Theme,
  Language,
  LargerType,
  SmallerType,
  DefaultType,
  Decimals,
  ReducedMotion,
  Present,
  AddFunction,
  Duplicate,
  ChangeFormula,
  ShowOrHide,
  RemoveFunction,
  NextFunction,
  FirstScreen,
  Keyboard,
  About
};

/// Where a command stands in the menus.
enum class Menu { File, Recent, Edit, View, Theme, Language, TypeSize, Decimals, Functions, Stories, Help };

enum class CommandKind { Plain, Toggle, Choice };

struct CommandSpec {
  Command command;
  int value = 0;  ///< of a choice: which theme, how many places
  Menu menu = Menu::File;
  int section = 0;  ///< a line is drawn where it changes
  CommandKind kind = CommandKind::Plain;
  const char* text = "";  ///< in the menu, with its letter
  const char* tip = "";   ///< what it does, for the keyboard table and the status line
  const char* keys = "";  ///< portable; several are separated by "; "
};

class Commands : public QObject {
  Q_OBJECT

 public:
  /// The actions belong to the window and work while its menu bar is hidden.
  explicit Commands(QWidget& window);

  static std::span<const CommandSpec> table();

  QAction& action(Command command, int value = 0) const;
  /// Of a choice, checks the one with this value; of a toggle, checks it unless the value is 0.
  void setChosen(Command command, int value);
  /// Whether the commands of this menu can be used now.
  void setUsable(Menu menu, bool usable);
  void retranslate();

 signals:
  /// `value`: of a choice its value, of a toggle 1 for on.
  void triggered(alab::Command command, int value);

 private:
  void add(const CommandSpec& spec, QWidget& window);
  void tell(const CommandSpec& spec, bool checked);

  QHash<std::pair<int, int>, QAction*> m_actions;
};

}  // namespace alab
