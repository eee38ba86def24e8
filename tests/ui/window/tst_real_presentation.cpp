// The presentation of the real window: what it leaves behind, and the way out of it.
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/real_window.h"

using namespace alab;

class TestRealPresentation : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// A page that is made while presenting has large letters first.
  void aPageMadeWhilePresentingIsAsNarrowAsAnother() {
    const auto showDepth = [](RealWindow& lab) {
      lab.document.edit({}, {}, [](LabState& state) {
        state.page = "depth";
        state.depth.view = DepthView::Network;
      });
      QCoreApplication::processEvents();
    };
    const auto widthOfCards = [](const RealWindow& lab) {
      return lab.window->frame().currentPanel().sidebar()->width();
    };
    RealWindow presented(Language::English);
    presented.show({1366, 749});
    QAction& present = presented.window->commands().action(Command::Present);
    present.trigger();
    showDepth(presented);
    present.trigger();
    RealWindow fresh(Language::English);
    fresh.show({1366, 749});
    showDepth(fresh);
    QTRY_COMPARE(widthOfCards(presented), widthOfCards(fresh));
  }

  /// What a page out of sight needed while presenting must not widen the window afterwards.
  void presentingWidensNoWindow() {
    RealWindow lab(Language::English);
    lab.show({1366, 700});
    const auto goTo = [&](const char* page) {
      lab.document.edit({}, {}, [page](LabState& state) { state.page = page; });
      QTest::qWait(1);
    };
    for (const char* page : {"depth", "explore"}) goTo(page);
    QAction& present = lab.window->commands().action(Command::Present);
    present.trigger();
    QTest::qWait(1);
    present.trigger();
    QTest::qWait(1);
    QVERIFY(lab.window->minimumSizeHint().width() <= 1024);
    for (const char* page : {"depth", "explore"}) {
      goTo(page);
      QVERIFY2(lab.window->minimumSizeHint().width() <= 1024, page);
    }
  }

  void escapePutsThePenDownBeforeItLeavesThePresentation() {
    RealWindow lab(Language::English);
    lab.show({1366, 700});
    QVERIFY(QTest::qWaitForWindowActive(lab.window.get()));
    PlotView& plot = static_cast<ExplorePanel&>(lab.window->frame().currentPanel()).plot();
    const QAction& present = lab.window->commands().action(Command::Present);
    const QSignalSpy drawn(&plot, &PlotView::penMoved);
    const auto drag = [&plot] { QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rect().center()); };
    QTest::keyClick(&plot, Qt::Key_F11);
    QTest::keyClick(&plot, Qt::Key_P);
    drag();
    QCOMPARE(drawn.count(), 1);
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(present.isChecked());
    drag();
    QCOMPARE(drawn.count(), 1);
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(!present.isChecked());
  }
};

ALAB_WIDGET_TEST(TestRealPresentation)
#include "tst_real_presentation.moc"
