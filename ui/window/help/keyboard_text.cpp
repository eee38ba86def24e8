#include "ui/window/help/keyboard_text.h"

#include <QCoreApplication>
#include <span>

namespace alab {
namespace {

struct KeyTable {
  Q_DECLARE_TR_FUNCTIONS(alab::KeyTable)
};

struct Key {
  const char* keys;
  const char* meaning;
};

std::span<const Key> chipKeys() {
  static constexpr Key keys[] = {
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Left, Right"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Focus the function beside it")},
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Ctrl+Left, Ctrl+Right"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Move the function")},
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Space"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Show or hide its curves")},
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Delete"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Take it off the bar")},
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Menu key, Shift+F10"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Its menu")},
  };
  return keys;
}

std::span<const Key> presentKeys() {
  static constexpr Key keys[] = {
      {"1 - 9", QT_TRANSLATE_NOOP("alab::KeyTable", "Focus this function of the bar")},
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Page Down, Page Up"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Next or previous story")},
      {QT_TRANSLATE_NOOP("alab::KeyTable", "Space"),
       QT_TRANSLATE_NOOP("alab::KeyTable", "Ask the question of the story, then reveal the answer")},
      {"R", QT_TRANSLATE_NOOP("alab::KeyTable", "Put the scene back")},
      {"B", QT_TRANSLATE_NOOP("alab::KeyTable", "Blank the screen; any key brings it back")},
      {"Esc", QT_TRANSLATE_NOOP("alab::KeyTable", "Leave the presentation")},
  };
  return keys;
}

QString row(const QString& keys, const QString& meaning) {
  return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
      .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString heading(const QString& text) {
  return QStringLiteral("<tr><td colspan=\"2\"><h3>%1</h3></td></tr>").arg(text.toHtmlEscaped());
}

QString rows(std::span<const Key> keys) {
  QString text;
  for (const Key& key : keys) text += row(KeyTable::tr(key.keys), KeyTable::tr(key.meaning));
  return text;
}

QString rows(const std::vector<KeyHelp>& keys) {
  QString text;
  for (const KeyHelp& key : keys) text += row(key.keys, key.meaning);
  return text;
}

QString commandRows(const Commands& commands) {
  QString text;
  for (const CommandSpec& spec : Commands::table()) {
    const QAction& action = commands.action(spec.command, spec.value);
    const QString keys = QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
    if (!keys.isEmpty()) text += row(keys, action.statusTip());
  }
  return text;
}

}  // namespace

QString keyboardText(const Commands& commands, const Panel& page) {
  return QStringLiteral("<table>") + heading(KeyTable::tr("On the plot")) + rows(page.keys()) +
         heading(KeyTable::tr("On the function bar")) + rows(chipKeys()) +
         heading(KeyTable::tr("While presenting (F11)")) + rows(presentKeys()) +
         heading(KeyTable::tr("Everywhere")) + commandRows(commands) + QStringLiteral("</table>");
}

}  // namespace alab
