#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/widgets/functions/selection_editor.h"
#include "ui/window/stories/offer_row.h"

using namespace alab;

namespace {

QStringList textsOfMenus(const MainWindow& window) {
  QStringList texts;
  for (const QAction* action : window.menuBar()->actions()) texts += action->text();
  return texts;
}

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void pagesAreThoseOfTheFactories() {
    WindowFixture lab;
    QCOMPARE(lab.window->frame().pageCount(), std::size_t(2));
    QCOMPARE(lab.window->frame().currentPanel().id(), QStringLiteral("explore"));
  }

  void pageFollowsTheKeyAndTheDocument() {
    WindowFixture lab;
    lab.show();
    QTest::keyClick(lab.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(lab.document.state().page, std::string("depth"));
    QCOMPARE(&lab.window->frame().currentPanel(), &lab.page(1));
    lab.document.undoStack().undo();
    QCOMPARE(&lab.window->frame().currentPanel(), &lab.page(0));
  }

  /// A chip that was clicked last would take Space from the page that is chosen.
  void theKeyboardFollowsFromTheFunctionsToAnotherPage() {
    WindowFixture lab;
    lab.show();
    lab.window->frame().functionBar().focusPosition(1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&lab.page(1)));
  }

  void theKeyboardBelongsToThePageFromTheStart() {
    WindowFixture lab;
    lab.show();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&lab.page(0)));
  }

  void buttonsOfTheCornerHaveNamesAndTipsInBothLanguages() {
    WindowFixture lab;
    const QWidget* corner = lab.window->menuBar()->cornerWidget();
    const auto names = [corner] {
      QStringList found;
      for (const QToolButton* button : corner->findChildren<QToolButton*>()) {
        if (button->toolTip().isEmpty() || button->focusPolicy() == Qt::NoFocus) return QStringList();
        found += button->accessibleName();
      }
      return found;
    };
    const QStringList english = {QStringLiteral("Chinese or English"), QStringLiteral("Present")};
    QCOMPARE(names(), english);
    lab.action(Command::Language, int(Language::Chinese)).trigger();
    const QStringList chinese = {QStringLiteral("中文或英文"), QStringLiteral("演示模式")};
    QTRY_COMPARE(names(), chinese);
  }

  void unknownPageShowsTheFirst() {
    WindowFixture lab;
    lab.document.edit({}, {}, [](LabState& state) { state.page = "holography"; });
    QCOMPARE(&lab.window->frame().currentPanel(), &lab.page(0));
  }

  void onlyConcernedPagesAreRefreshed() {
    WindowFixture lab;
    const int before = lab.page(0).refreshes;
    lab.document.edit({}, {}, [](LabState& state) { state.page = "depth"; });
    QCOMPARE(lab.page(0).refreshes, before);
    lab.document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 4; });
    QCOMPARE(lab.page(0).refreshes, before + 1);
  }

  void undoIsNamedAndWorksByKey() {
    WindowFixture lab;
    lab.show();
    QVERIFY(!lab.action(Command::Undo).isEnabled());
    lab.document.edit([] { return QStringLiteral("R&D"); }, {},
                      [](LabState& state) { state.explore.probe.x = 4; });
    QCOMPARE(lab.action(Command::Undo).text(), QStringLiteral("&Undo: R&&D"));
    QTest::keyClick(lab.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(lab.probe(), firstState().explore.probe.x);
    QTest::keyClick(lab.window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(lab.probe(), 4.0);
  }

  void historyIsTranslatedWithTheWindow() {
    WindowFixture lab;
    lab.show();
    SelectionEditor editor(lab.document);
    editor.remove(0);
    lab.action(Command::FirstScreen).trigger();
    lab.document.undoStack().undo();
    QCOMPARE(lab.action(Command::Undo).text(), QStringLiteral("&Undo: Remove Sigmoid"));
    QCOMPARE(lab.action(Command::Redo).text(), QStringLiteral("&Redo: first screen"));
    lab.action(Command::Language, int(Language::Chinese)).trigger();
    QTRY_COMPARE(lab.action(Command::Undo).text(), QStringLiteral("撤销(&U)：移除 Sigmoid"));
    QCOMPARE(lab.action(Command::Redo).text(), QStringLiteral("重做(&R)：初始画面"));
    lab.action(Command::Language, int(Language::English)).trigger();
    QTRY_COMPARE(lab.action(Command::Undo).text(), QStringLiteral("&Undo: Remove Sigmoid"));
  }

  void rightColumnHidesAndComesBack() {
    WindowFixture lab;
    lab.show();
    QVERIFY(lab.window->frame().rightColumn().isVisible());
    QTest::keyClick(lab.window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!lab.window->frame().rightColumn().isVisible());
    QTest::keyClick(lab.window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(lab.window->frame().rightColumn().isVisible());
  }

  void themeReachesEveryPageAtOnce() {
    WindowFixture lab;
    lab.action(Command::Theme, int(ThemeId::Dark)).trigger();
    QCOMPARE(lab.preferences.theme, ThemeId::Dark);
    QCOMPARE(lab.page(0).appearance.theme->id, ThemeId::Dark);
    QCOMPARE(lab.page(1).appearance.theme->id, ThemeId::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme::of(ThemeId::Dark).palette().window().color());
  }

  void typeSizeFollowsTheKeysWithinItsLimits() {
    WindowFixture lab;
    lab.show();
    const double first = lab.page(0).appearance.style.fontPixels;
    QTest::keyClick(lab.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(lab.page(0).appearance.style.fontPixels > first);
    QTest::keyClick(lab.window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(lab.page(0).appearance.style.fontPixels, first);
    for (int i = 0; i < 40; ++i) lab.action(Command::SmallerType).trigger();
    QCOMPARE(lab.preferences.typeSize, typeSizes.lower);
    lab.action(Command::DefaultType).trigger();
  }

  void decimalsAndMotionReachThePages() {
    WindowFixture lab;
    lab.action(Command::Decimals, 6).trigger();
    lab.action(Command::ReducedMotion).trigger();
    QCOMPARE(lab.page(0).appearance.decimals, 6);
    QVERIFY(lab.page(0).appearance.reducedMotion);
    QCOMPARE(lab.preferences.decimals, 6);
    QVERIFY(lab.preferences.reducedMotion);
  }

  void languageChangesWhileItRuns() {
    WindowFixture lab;
    lab.show();
    const QStringList english = textsOfMenus(*lab.window);
    lab.action(Command::Language, int(Language::Chinese)).trigger();
    QTRY_VERIFY(textsOfMenus(*lab.window) != english);
    QCOMPARE(lab.preferences.language, QStringLiteral("zh_CN"));
    QVERIFY(lab.action(Command::Export).text().startsWith(QStringLiteral("导出")));
    lab.action(Command::Language, int(Language::English)).trigger();
    QTRY_COMPARE(textsOfMenus(*lab.window), english);
  }

  void hintStandsInTheStatusLine() {
    WindowFixture lab;
    lab.show();
    emit lab.page(0).hintChanged(QStringLiteral("Drag the line."));
    const auto labels = lab.window->statusBar()->findChildren<QLabel*>();
    QVERIFY(
        std::ranges::any_of(labels, [](QLabel* l) { return l->text() == QStringLiteral("Drag the line."); }));
  }

  void strippedStoriesComeBackFromTheMenu() {
    WindowFixture lab;
    lab.show();
    emit lab.window->frame().storyStrip().closed();
    QVERIFY(!lab.window->frame().storyStrip().isVisible());
    QVERIFY(lab.preferences.stripClosed);
    QVERIFY(!lab.action(Command::StoryStrip).isChecked());
    lab.action(Command::StoryStrip).trigger();
    QVERIFY(lab.window->frame().storyStrip().isVisible());
  }

  void storyGoesOnByKeyboardAlone() {
    WindowFixture lab;
    lab.show();
    lab.page(0).setFocus();
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    QCOMPARE(lab.probe(), 1.0);
    QTest::keyClick(&lab.page(0), Qt::Key_Space);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Asked);
    QTest::keyClick(&lab.page(0), Qt::Key_Space);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Answered);
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    QCOMPARE(lab.probe(), 2.0);
  }

  /// A field takes Enter and lets it go on.
  void enterInAFieldIsNoStepOfTheStory() {
    WindowFixture lab;
    lab.show();
    QLineEdit field(&lab.page(0));
    field.show();
    lab.page(0).setFocus();
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    field.setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) QTest::keyClick(&field, key);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Told);
    QCOMPARE(lab.probe(), 1.0);
    lab.page(0).setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) QTest::keyClick(&lab.page(0), key);
    QCOMPARE(lab.window->stories().stage(), StoryStage::Answered);
  }

  void everySceneOfAStoryIsTold() {
    WindowFixture lab;
    lab.show();
    StoryStrip& strip = lab.window->frame().storyStrip();
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    QCOMPARE(lab.page(0).scenes, 1);
    strip.findChild<StoryLine*>()->findChildren<QToolButton*>().last()->click();
    QCOMPARE(lab.page(0).scenes, 2);
    emit strip.findChild<OfferRow*>()->chosen(0);
    QCOMPARE(lab.page(0).scenes, 3);
    lab.window->stories().restoreScene();
    QCOMPARE(lab.page(0).scenes, 4);
    lab.action(Command::FirstScreen).trigger();
    QCOMPARE(lab.page(0).scenes, 5);
    lab.document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 4; });
    QCOMPARE(lab.page(0).scenes, 5);
  }

  void firstScreenComesBackAndUndoTakesItAway() {
    WindowFixture lab;
    lab.document.edit({}, {}, [](LabState& state) { state.selection.functions.clear(); });
    lab.action(Command::FirstScreen).trigger();
    QCOMPARE(lab.document.state(), firstState());
    lab.document.undoStack().undo();
    QVERIFY(lab.document.state().selection.functions.empty());
  }

  void geometryIsKeptAndDamageFallsBack() {
    Preferences kept;
    {
      WindowFixture lab;
      lab.show({900, 650});
      lab.window->close();
      kept = lab.preferences;
    }
    QVERIFY(!kept.geometry.isEmpty());
    kept.geometry = "rubbish";
    WindowFixture lab(kept);
    QVERIFY(lab.window->width() > 600);
  }

  void narrowWindowKeepsTheIconsAndNothingElse_data() {
    QTest::addColumn<int>("width");
    QTest::newRow("desktop") << 1366;
    QTest::newRow("small") << 1024;
  }

  void narrowWindowKeepsTheIconsAndNothingElse() {
    QFETCH(int, width);
    WindowFixture lab;
    lab.show({width, 600});
    QCOMPARE(lab.window->width(), width);
    QCOMPARE(lab.window->frame().navigation().width() < 80, width == 1024);
  }
};

ALAB_WIDGET_TEST(TestMainWindow)
#include "tst_main_window.moc"
