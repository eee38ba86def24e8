#include "ui/window/present/presentation.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>

#include "tests/support/strict.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/widgets/slider/number_field.h"
#include "ui/window/stories/story_keys.h"

using namespace alab;

namespace {

struct Presenting : WindowFixture {
  Presenting() {
    show();
    press(Qt::Key_F11);
  }
  ~Presenting() { press(Qt::Key_Escape); }
  void press(int key) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(),
                    static_cast<Qt::Key>(key));
  }
  QWidget* atCentre() const { return window->childAt(window->rect().center()); }
  bool isBlank() const { return atCentre() && atCentre()->size() == window->size(); }
  bool isOn() { return action(Command::Present).isChecked(); }
};

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

/// What of the window can be seen.
QList<bool> parts(WindowFixture& lab) {
  Frame& frame = lab.window->frame();
  return {lab.window->menuBar()->isVisible(), lab.window->statusBar()->isVisible(),
          frame.navigation().isVisible(),     frame.rightColumn().isVisible(),
          frame.storyStrip().isVisible(),     frame.presentStrip().isVisible(),
          frame.functionBar().isVisible()};
}

}  // namespace

class TestPresentation : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void onlyFunctionBarPageAndStripStay() {
    Presenting lab;
    QVERIFY(lab.isOn());
    QCOMPARE(parts(lab), (QList<bool>{false, false, false, false, false, true, true}));
    QVERIFY(lab.page(0).isVisible());
    QVERIFY(lab.page(0).presentStrip()->isVisible());
    QVERIFY(lab.window->isFullScreen());
  }

  void leavingRestoresEverything() {
    WindowFixture lab;
    lab.show();
    const QList<bool> before = parts(lab);
    const Appearance look = lab.page(0).appearance;
    const QSize size = lab.window->size();
    lab.action(Command::Present).trigger();
    lab.action(Command::Present).trigger();
    QCOMPARE(parts(lab), before);
    QVERIFY(!lab.window->isFullScreen());
    QTRY_COMPARE(lab.window->size(), size);
    QCOMPARE(lab.page(0).appearance.style, look.style);
    QCOMPARE(lab.page(0).appearance.theme->id, look.theme->id);
    QVERIFY(!lab.page(0).appearance.presenting);
  }

  void lettersAreAtLeastEighteenPixelsHigh() {
    Presenting lab;
    const double perScreen = lab.window->screen()->size().height() / 768.0;
    QVERIFY(QFontMetrics(QApplication::font()).capHeight() >= int(18 * perScreen));
    const auto barLetters = [&] { return lab.window->frame().functionBar().fontMetrics().capHeight(); };
    QTRY_VERIFY(barLetters() >= int(18 * perScreen));
    QVERIFY(lab.page(0).appearance.style.fontPixels >= 25 * perScreen - 1);
    QVERIFY(lab.page(0).appearance.style.curveWidth >= 4 * perScreen - 0.1);
    QVERIFY(lab.page(0).appearance.presenting);
  }

  void lettersLeaveRoomForTheCurves() {
    Presenting lab;
    const double usual = lab.page(0).appearance.style.fontPixels;
    lab.action(Command::LargerType).trigger();
    QVERIFY(lab.page(0).appearance.style.fontPixels > usual);
    for (int i = 0; i < 20; ++i) lab.action(Command::LargerType).trigger();
    QVERIFY(lab.page(0).appearance.style.fontPixels <= 1.25 * usual);
    lab.action(Command::DefaultType).trigger();
    QCOMPARE(lab.page(0).appearance.style.fontPixels, usual);
  }

  void projectorThemeIsTheFirstChoiceAndNoPreference() {
    Presenting lab;
    QCOMPARE(lab.page(0).appearance.theme->id, ThemeId::Projector);
    lab.action(Command::Theme, int(ThemeId::Dark)).trigger();
    QCOMPARE(lab.page(0).appearance.theme->id, ThemeId::Dark);
    QCOMPARE(lab.preferences.theme, ThemeId::Light);
    lab.press(Qt::Key_Escape);
    QCOMPARE(lab.page(0).appearance.theme->id, ThemeId::Light);
  }

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

  void blankCoversEverythingUntilTheNextKey() {
    Presenting lab;
    QWidget* seen = lab.atCentre();
    lab.press(Qt::Key_B);
    QVERIFY(lab.isBlank());
    lab.press(Qt::Key_Escape);
    QCOMPARE(lab.atCentre(), seen);
    QVERIFY(lab.isOn());
  }

  void blankTakesShortcutsAndClicks() {
    Presenting lab;
    lab.press(Qt::Key_B);
    QTest::keyClick(lab.window.get(), Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(lab.isBlank());
    QTest::keyClick(lab.window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!lab.isBlank());
    QCOMPARE(lab.document.state(), firstState());
    lab.press(Qt::Key_B);
    QWidget* cover = lab.atCentre();
    QTest::mouseClick(cover, Qt::LeftButton);
    QVERIFY(!lab.isBlank());
    QCOMPARE(lab.document.state(), firstState());
  }

  void blankFollowsTheSizeOfTheWindow() {
    Presenting lab;
    lab.press(Qt::Key_B);
    lab.window->resize(lab.window->size() + QSize(40, 60));
    QTRY_COMPARE(lab.atCentre()->size(), lab.window->size());
    QVERIFY(lab.isBlank());
  }

  void leavingTheFullScreenLeavesThePresentation() {
    Presenting lab;
    lab.window->setWindowState(Qt::WindowMaximized);
    QTRY_VERIFY(!lab.isOn());
    QVERIFY(lab.window->menuBar()->isVisible());
  }

  void maximisedWindowIsMaximisedAgain() {
    WindowFixture lab;
    lab.show();
    lab.window->showMaximized();
    QTRY_VERIFY(lab.window->isMaximized());
    const QRect geometry = lab.window->geometry();
    lab.action(Command::Present).trigger();
    QTRY_VERIFY(lab.window->isFullScreen());
    lab.action(Command::Present).trigger();
    QTRY_VERIFY(lab.window->isMaximized() && !lab.window->isFullScreen());
    QTRY_COMPARE(lab.window->geometry(), geometry);
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

  void closingWhilePresentingKeepsTheOrdinaryWindow() {
    WindowFixture lab;
    lab.show();
    const QSize size = lab.window->size();
    lab.action(Command::Present).trigger();
    lab.window->close();
    WindowFixture next(lab.preferences);
    QVERIFY(!next.window->isFullScreen());
    QCOMPARE(next.window->size().width(), size.width());
  }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
