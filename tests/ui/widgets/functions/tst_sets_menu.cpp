#include "ui/widgets/functions/sets_menu.h"

#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"

using alab::Document;
using alab::SetsMenu;

namespace {

/// As when the menu opens; showing a popup warns on the offscreen platform.
void open(SetsMenu& menu) {
  emit menu.aboutToShow();
}

QAction* actionCalled(const QMenu& menu, const QString& text) {
  for (QAction* action : menu.actions()) {
    if (action->text() == text) return action;
  }
  return nullptr;
}

}  // namespace

class TestSetsMenu : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("test")); }
  void init() {
    alab::failOnWarnings();
    QSettings().clear();
  }
  void cleanupTestCase() { QSettings().clear(); }

  void aSetReplacesTheFunctionsInOneStep() {
    Document document;
    SetsMenu menu(document);
    open(menu);
    actionCalled(menu, QStringLiteral("The articles' nine"))->trigger();
    QCOMPARE(document.state().selection.functions.size(), std::size_t(9));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("The articles' nine"));
  }

  void theTipNamesWhatIsInASet() {
    Document document;
    SetsMenu menu(document);
    open(menu);
    QCOMPARE(actionCalled(menu, QStringLiteral("Classics"))->toolTip(),
             QStringLiteral("Sigmoid, Tanh, ReLU"));
  }

  void thePresentSetIsSavedUsedAndRemoved() {
    Document document;
    SetsMenu menu(document);
    open(menu);
    auto* name = menu.findChild<QLineEdit*>();
    QTest::keyClicks(name, QStringLiteral("Lecture 3"));
    QTest::keyClick(name, Qt::Key_Return);

    open(menu);
    actionCalled(menu, QStringLiteral("Smooth"))->trigger();
    QAction* own = actionCalled(menu, QStringLiteral("Lecture 3"));
    QVERIFY(own && own->menu());
    actionCalled(*own->menu(), QStringLiteral("Use"))->trigger();
    QCOMPARE(document.state().selection.functions.size(), std::size_t(3));

    actionCalled(*own->menu(), QStringLiteral("Remove"))->trigger();
    open(menu);
    QVERIFY(!actionCalled(menu, QStringLiteral("Lecture 3")));
  }

  void openingAgainLeavesNothingBehind() {
    Document document;
    alab::saveOwnSet(QStringLiteral("mine"), document.state().selection);
    SetsMenu menu(document);
    open(menu);
    const auto children = menu.findChildren<QMenu*>().size();
    open(menu);
    QCOMPARE(menu.findChildren<QMenu*>().size(), children);
  }
};

QTEST_MAIN(TestSetsMenu)
#include "tst_sets_menu.moc"
