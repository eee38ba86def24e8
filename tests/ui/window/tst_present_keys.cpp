// The keyboard of Presentation.
#include <QLineEdit>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/presenting.h"
#include "ui/widgets/slider/number_field.h"
#include "ui/window/stories/story_keys.h"

using namespace alab;

namespace {

/// Of a line of the help: one key, or the ends of a row of keys.
QList<Qt::Key> keysOf(const QString& line) {
  QList<Qt::Key> keys;
  for (const QString& name : line.split(QStringLiteral(" – ")))
    keys += QKeySequence::fromString(name, QKeySequence::NativeText)[0].key();
  for (int key = keys.front() + 1; key < keys.back(); ++key) keys.insert(1, Qt::Key(key));
  return keys;
}

LabState nineFunctionsNoneFocused() {
  LabState state = firstState();
  while (state.selection.functions.size() < 9) state.selection.add("mish", {});
  state.selection.focused = -1;
  return state;
}

}  // namespace

class TestPresentKeys : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void keysOfThePageReachIt_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("hide f'") << int(Qt::Key_D);
    QTest::newRow("trace") << int(Qt::Key_T);
    QTest::newRow("pen") << int(Qt::Key_P);
    QTest::newRow("probe") << int(Qt::Key_Left);
  }

  void keysOfThePageReachIt() {
    QFETCH(int, key);
    Presenting lab;
    lab.press(key);
    QCOMPARE(lab.page(0).keys, QList<int>{key});
    lab.window->setFocus();
    lab.page(0).keys.clear();
    lab.press(key);
    QCOMPARE(lab.page(0).keys, QList<int>{key});
  }

  void everyKeyOfTheHelpActs() {
    int pressed = 0;
    for (const KeyHelp& row : Presentation::keys()) {
      QVERIFY(!row.meaning.isEmpty());
      for (const Qt::Key key : keysOf(row.keys)) {
        Presenting lab;
        lab.document.edit({}, {}, [](LabState& state) { state = nineFunctionsNoneFocused(); });
        const LabState before = lab.document.state();
        lab.press(key);
        QVERIFY2(lab.document.state() != before || lab.isBlank() || !lab.isOn(), qPrintable(row.keys));
        if (lab.isBlank()) lab.press(key);
        ++pressed;
      }
    }
    QCOMPARE(pressed, 9 + 4);
  }

  void everyStoryKeyOfTheHelpActs() {
    for (const KeyHelp& row : storyKeyHelp()) {
      QVERIFY(!row.meaning.isEmpty());
      Presenting lab;
      StoryPlayer& player = lab.window->stories();
      player.start(0);
      const int key = row.keys.isEmpty() ? 0 : int(keysOf(row.keys).front());
      const auto now = [&player] { return std::pair(player.position(), player.stage()); };
      auto before = now();
      lab.press(key);
      if (now() == before) {  // there is no story before the first
        player.start(1);
        before = now();
        lab.press(key);
      }
      QVERIFY2(now() != before, qPrintable(row.keys));
    }
  }

  void digitsFocusFunctions() {
    Presenting lab;
    lab.press(Qt::Key_3);
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("relu"));
    lab.press(Qt::Key_1);
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("sigmoid"));
    lab.press(Qt::Key_9);
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("sigmoid"));
  }

  void storiesFollowThePresenterRemote() {
    Presenting lab;
    lab.press(Qt::Key_PageDown);
    lab.press(Qt::Key_PageDown);
    QCOMPARE(lab.probe(), 2.0);
    lab.press(Qt::Key_PageUp);
    QCOMPARE(lab.probe(), 1.0);
    QVERIFY(lab.window->frame().presentStrip().storyLine().isVisible());
    lab.press(Qt::Key_Space);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Asked);
  }

  void rPutsTheSceneBack() {
    Presenting lab;
    const auto moveAway = [](LabState& state) { state.explore.probe.x = -5; };
    lab.document.edit({}, {}, moveAway);
    lab.press(Qt::Key_R);
    QCOMPARE(lab.probe(), firstState().explore.probe.x);
    lab.press(Qt::Key_PageDown);
    lab.document.edit({}, {}, moveAway);
    lab.press(Qt::Key_R);
    QCOMPARE(lab.probe(), 1.0);
  }

  void spaceIsThePagesFirstThenTheStorys() {
    Presenting lab;
    lab.press(Qt::Key_PageDown);
    lab.page(0).extraKey = Qt::Key_Space;
    lab.press(Qt::Key_Space);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Told);
    lab.page(0).extraKey = 0;
    lab.press(Qt::Key_Space);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Asked);
  }

  void escapeTakesTypingBackBeforeItLeaves() {
    Presenting lab;
    NumberField field(lab.window.get());
    field.setNumber(2);
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("3"));
    lab.press(Qt::Key_Escape);
    QCOMPARE(field.text(), QStringLiteral("2"));
    QVERIFY(lab.isOn());
    lab.press(Qt::Key_Escape);
    QVERIFY(!lab.isOn());
  }

  void typedDigitsStayInTheirField() {
    Presenting lab;
    QLineEdit field(lab.window.get());
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("3b"));
    QCOMPARE(field.text(), QStringLiteral("3b"));
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("sigmoid"));
  }

  void keysMeanNothingSpecialOutside() {
    WindowFixture lab;
    lab.show();
    lab.page(0).setFocus();
    QTest::keyClick(&lab.page(0), Qt::Key_3);
    QTest::keyClick(&lab.page(0), Qt::Key_R);
    QCOMPARE(lab.document.state(), firstState());
  }
};

ALAB_WIDGET_TEST(TestPresentKeys)
#include "tst_present_keys.moc"
