#include "ui/widgets/slider/window_keys.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/window/commands/commands.h"

using namespace alab;

namespace {

/// A window with the commands of the program, where a line that shows 0.25 has the keyboard.
struct Typed {
  Typed() {
    window.setCentralWidget(&line);
    new WindowKeys(line);
    window.show();
    window.activateWindow();
    line.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
  }
  ~Typed() { window.takeCentralWidget(); }
  void press(const QKeySequence& keys) { QTest::keyClick(&line, keys[0].key(), keys[0].keyboardModifiers()); }
  QMainWindow window;
  QLineEdit line{QStringLiteral("0.25")};
  Commands commands{window};
  QSignalSpy triggered{&commands, &Commands::triggered};
};

}  // namespace

class TestWindowKeys : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyKeyOfTheWindowReachesIt_data() {
    QTest::addColumn<QKeySequence>("keys");
    for (const CommandSpec& spec : Commands::table())
      for (const QKeySequence& keys : QKeySequence::listFromString(QLatin1String(spec.keys)))
        if (!keys.isEmpty()) QTest::newRow(qPrintable(keys.toString())) << keys;
  }
  void everyKeyOfTheWindowReachesIt() {
    QFETCH(const QKeySequence, keys);
    Typed typed;
    typed.press(keys);
    QCOMPARE(typed.triggered.count(), 1);
    QCOMPARE(typed.line.text(), QStringLiteral("0.25"));
  }

  void typingIsTakenBackFirst_data() {
    QTest::addColumn<QKeySequence>("keys");
    for (const char* keys : {"Ctrl+Z", "Ctrl+Backspace"})
      QTest::newRow(keys) << QKeySequence(QLatin1String(keys));
  }
  void typingIsTakenBackFirst() {
    QFETCH(const QKeySequence, keys);
    Typed typed;
    QTest::keyClicks(&typed.line, QStringLiteral("7"));
    const QString before = typed.line.text();
    typed.press(keys);
    QVERIFY(typed.line.text() != before);
    QCOMPARE(typed.triggered.count(), 0);
  }

  void typingDoesNotHoldUpTheOtherKeys() {
    Typed typed;
    QTest::keyClicks(&typed.line, QStringLiteral("7"));
    typed.press(QKeySequence(QStringLiteral("Ctrl+E")));
    QCOMPARE(typed.triggered.count(), 1);
  }

  void keysOfTheLineStayWithIt() {
    Typed typed;
    typed.press(QKeySequence(QKeySequence::SelectAll));
    QCOMPARE(typed.line.selectedText(), QStringLiteral("0.25"));
    QTest::keyClick(&typed.line, Qt::Key_Home);
    QCOMPARE(typed.line.cursorPosition(), 0);
    QCOMPARE(typed.triggered.count(), 0);
  }
};

ALAB_WIDGET_TEST(TestWindowKeys)
#include "tst_window_keys.moc"
