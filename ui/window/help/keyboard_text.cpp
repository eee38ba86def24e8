#include "ui/window/help/keyboard_text.h"

#include <QCoreApplication>

#include "ui/widgets/functions/chip_strip.h"
#include "ui/window/present/presentation.h"
#include "ui/window/stories/story_keys.h"

namespace alab {
namespace {

struct KeyTable {
  Q_DECLARE_TR_FUNCTIONS(alab::KeyTable)
};

QString row(const QString& keys, const QString& meaning) {
  return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
      .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString heading(const QString& text) {
  return QStringLiteral("<tr><td colspan=\"2\" style=\"padding-top: 12px\"><h3>%1</h3></td></tr>")
      .arg(text.toHtmlEscaped());
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
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) keys += key.toString(QKeySequence::NativeText);
    if (!keys.isEmpty()) text += row(keys.join(QLatin1String(", ")), action.statusTip());
  }
  return text;
}

}  // namespace

QString keyboardText(const Commands& commands, const Panel& page) {
  return QStringLiteral("<table>") + heading(KeyTable::tr("On the plot")) + rows(page.keys()) +
         heading(KeyTable::tr("On the function bar")) + rows(ChipStrip::keys()) +
         heading(KeyTable::tr("Stories")) + rows(storyKeyHelp()) +
         heading(KeyTable::tr("While presenting (F11)")) + rows(Presentation::keys()) +
         heading(KeyTable::tr("Everywhere")) + commandRows(commands) + QStringLiteral("</table>");
}

}  // namespace alab
