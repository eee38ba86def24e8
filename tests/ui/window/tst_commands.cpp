#include "ui/window/commands/commands.h"

#include <QMainWindow>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/panels/explore/explore_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/functions/chip_strip.h"
#include "ui/window/commands/menus.h"
#include "ui/window/help/keyboard_text.h"
#include "ui/window/help/text_dialog.h"
#include "ui/window/present/presentation.h"
#include "ui/window/stories/story_keys.h"

using namespace alab;

class TestCommands : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyShortcutIsReadAndUsedOnce() {
    QMainWindow window;
    const Commands commands(window);
    QSet<QString> seen;
    for (const CommandSpec& spec : Commands::table()) {
      const auto keys = commands.action(spec.command, spec.value).shortcuts();
      QCOMPARE(keys.isEmpty(), *spec.keys == '\0');
      for (const QKeySequence& key : keys) {
        QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, spec.keys);
        QVERIFY2(!seen.contains(key.toString()), spec.keys);
        seen += key.toString();
      }
    }
    QVERIFY(seen.contains(QStringLiteral("Ctrl+E")));
    QVERIFY(seen.contains(QStringLiteral("F11")));
  }

  void everyCommandTellsItselfOnceWhenTriggered() {
    QMainWindow window;
    Commands commands(window);
    QSignalSpy spy(&commands, &Commands::triggered);
    for (const CommandSpec& spec : Commands::table()) {
      spy.clear();
      commands.action(spec.command, spec.value).trigger();
      QCOMPARE(spy.count(), 1);
      QCOMPARE(spy.first()[0].value<Command>(), spec.command);
    }
  }

  void choiceChecksOneOfItsGroup() {
    QMainWindow window;
    Commands commands(window);
    commands.setChosen(Command::Decimals, 3);
    QVERIFY(commands.action(Command::Decimals, 3).isChecked());
    commands.action(Command::Decimals, 6).trigger();
    QVERIFY(commands.action(Command::Decimals, 6).isChecked());
    QVERIFY(!commands.action(Command::Decimals, 3).isChecked());
  }

  void clickOnTheChosenOneKeepsItChosen() {
    QMainWindow window;
    Commands commands(window);
    commands.setChosen(Command::Decimals, 4);
    commands.action(Command::Decimals, 4).trigger();
    QVERIFY(commands.action(Command::Decimals, 4).isChecked());
  }

  void toggleTellsItsState() {
    QMainWindow window;
    Commands commands(window);
    QSignalSpy spy(&commands, &Commands::triggered);
    commands.action(Command::RightColumn).trigger();
    commands.action(Command::RightColumn).trigger();
    QCOMPARE(spy[0][1].toInt(), 1);
    QCOMPARE(spy[1][1].toInt(), 0);
  }

  void everyCommandStandsInAMenuOnce() {
    QMainWindow window;
    const Commands commands(window);
    const Menus menus(commands, &window);
    QList<QAction*> listed;
    for (const QMenu* menu : menus.findChildren<QMenu*>()) listed += menu->actions();
    for (const CommandSpec& spec : Commands::table())
      QCOMPARE(listed.count(&commands.action(spec.command, spec.value)), 1);
  }

  void lettersOfOneMenuDiffer() {
    QMainWindow window;
    const Commands commands(window);
    const Menus menus(commands, &window);
    for (const QMenu* menu : menus.findChildren<QMenu*>()) {
      QSet<QString> letters;
      for (const QAction* action : menu->actions()) {
        const qsizetype mark = action->text().indexOf(QLatin1Char('&'));
        if (mark < 0) continue;
        const QString letter = action->text().mid(mark + 1, 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
        letters += letter;
      }
    }
  }

  void helpFitsTheScreenWhateverTheLetters() {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(40);
    QApplication::setFont(large);
    const TextDialog dialog(QStringLiteral("Keyboard"), QStringLiteral("<p>F1</p>"));
    QApplication::setFont(usual);
    const QSize room = dialog.screen()->availableSize();
    QVERIFY(dialog.width() < room.width() && dialog.height() < room.height());
  }

  void keyboardTableNamesEveryKey() {
    QMainWindow window;
    const Commands commands(window);
    Document document;
    const ExplorePanel page(document);
    const QString text = keyboardText(commands, page);
    for (const CommandSpec& spec : Commands::table())
      if (*spec.keys) QVERIFY2(text.contains(QString::fromLatin1(spec.keys).section(u';', 0, 0)), spec.keys);
    for (const char* key : {"Esc", "<b>F<", "<b>S<", "<b>C<", "<b>O<", "<b>M<", "<b>0<", "Delete", "Space",
                            "Ctrl+Left", "Menu, Shift+F10", "<b>1 ", "Page Down"})
      QVERIFY2(text.contains(QLatin1String(key)), key);
    QVERIFY(!page.keys().empty());
    for (const auto& table : {page.keys(), ChipStrip::keys(), storyKeyHelp(), Presentation::keys()})
      for (const KeyHelp& key : table)
        QVERIFY2(text.contains(QStringLiteral("<b>%1</b>").arg(key.keys)) &&
                     text.contains(key.meaning.toHtmlEscaped()),
                 qPrintable(key.meaning));
  }
};

ALAB_WIDGET_TEST(TestCommands)
#include "tst_commands.moc"
