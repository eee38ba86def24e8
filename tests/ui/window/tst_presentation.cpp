#include "ui/window/present/presentation.h"

#include <QScreen>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/presenting.h"

using namespace alab;

namespace {

/// What of the window can be seen.
QList<bool> parts(WindowFixture& lab) {
  Frame& frame = lab.window->frame();
  return {lab.window->menuBar()->isVisible(), lab.window->statusBar()->isVisible(),
          frame.navigation().isVisible(),     frame.rightColumn().isVisible(),
          frame.storyStrip().isVisible(),     frame.presentStrip().isVisible(),
          frame.functionBar().isVisible()};
}

/// Keeps events of one kind from the whole program.
class Swallower : public QObject {
 public:
  explicit Swallower(QEvent::Type type) : m_type(type) { qApp->installEventFilter(this); }
  void stop() { qApp->removeEventFilter(this); }
  bool eventFilter(QObject*, QEvent* event) override { return event->type() == m_type; }

 private:
  QEvent::Type m_type;
};

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
    const int menuHeight = lab.window->menuBar()->sizeHint().height();
    lab.action(Command::Present).trigger();
    lab.action(Command::Present).trigger();
    QCOMPARE(parts(lab), before);
    QVERIFY(!lab.window->isFullScreen());
    QTRY_COMPARE(lab.window->size(), size);
    QCOMPARE(lab.window->menuBar()->sizeHint().height(), menuHeight);
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

  /// A window manager tells of changes late: of the one before the full screen when that is already asked
  /// for.
  void aLateWordOfAnEarlierChangeEndsNothing() {
    Presenting lab;
    Swallower stateChanges(QEvent::WindowStateChange);
    lab.window->overrideWindowState(Qt::WindowNoState);
    stateChanges.stop();
    QWindowStateChangeEvent late(Qt::WindowMaximized);
    QCoreApplication::sendEvent(lab.window.get(), &late);
    QVERIFY(lab.isOn());
    lab.window->overrideWindowState(Qt::WindowFullScreen);
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

ALAB_WIDGET_TEST(TestPresentation)
#include "tst_presentation.moc"
