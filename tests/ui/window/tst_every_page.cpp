// What the window does for each of the program's pages.
#include <QAbstractButton>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/real_window.h"

using namespace alab;

class TestEveryPage : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void keysOfThePageWorkFromTheFunctionBar() {
    RealWindow lab(Language::English);
    LabState state = firstState();
    state.page = "depth";
    lab.document.reset({state, {}});
    lab.show({1366, 700});
    QVERIFY(QTest::qWaitForWindowActive(lab.window.get()));
    auto* chip = lab.window->frame().functionBar().findChild<QAbstractButton*>();
    chip->setFocus();
    QTRY_VERIFY(chip->hasFocus());
    QTest::keyClick(chip, Qt::Key_M);
    QVERIFY(lab.document.state().depth.view == DepthView::Map);
    QTest::keyClick(chip, Qt::Key_N);
    QVERIFY(lab.document.state().depth.view == DepthView::Network);
  }

  /// Parts of a page shrink some turns of the event loop after their letters.
  void presentingGivesTheWindowBack_data() {
    QTest::addColumn<QString>("page");
    for (const char* page : {"explore", "depth", "train", "softmax", "compare"})
      QTest::newRow(page) << QString::fromLatin1(page);
  }
  void presentingGivesTheWindowBack() {
    QFETCH(const QString, page);
    RealWindow lab(Language::English);
    LabState state = firstState();
    state.page = page.toStdString();
    lab.document.reset({state, {}});
    lab.show({1024, 600});
    QTRY_COMPARE(lab.window->size(), QSize(1024, 600));
    const auto presentOrNot = [&] { lab.window->commands().action(Command::Present).trigger(); };
    presentOrNot();
    QTRY_VERIFY(lab.window->isFullScreen());
    presentOrNot();
    QTRY_VERIFY(!lab.window->isFullScreen());
    QTRY_COMPARE(lab.window->size(), QSize(1024, 600));
  }
};

ALAB_WIDGET_TEST(TestEveryPage)
#include "tst_every_page.moc"
