#include "ui/widgets/functions/sets_menu.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/own_settings.h"

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
  void init() {
    alab::failOnWarnings();
    m_settings.start();
  }

  void aSetReplacesTheFunctionsInOneStep() {
    Document document;
    SetsMenu menu(document);
    open(menu);
    actionCalled(menu, QStringLiteral("The articles' nine"))->trigger();
    QCOMPARE(document.state().selection.functions.size(), std::size_t(9));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoText(), QStringLiteral("The articles' nine"));
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

  void aNameThatExistsIsReplacedBySecondEnter() {
    Document document;
    const QString name = QStringLiteral("mine");
    QVERIFY(alab::saveOwnSet(name, {}));
    SetsMenu menu(document);
    const QSignalSpy refused(&menu, &SetsMenu::refused);
    open(menu);
    auto* line = menu.findChild<QLineEdit*>();
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(refused.count(), 1);
    QVERIFY(alab::ownSets().first().functions.isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(alab::ownSets().first().functions.size(), 3);
  }

  void anEmptyNameKeepsNothing() {
    Document document;
    SetsMenu menu(document);
    open(menu);
    auto* line = menu.findChild<QLineEdit*>();
    line->setText(QStringLiteral("  "));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(alab::ownSets().isEmpty());
  }

  void anAmpersandInANameIsShown() {
    Document document;
    QVERIFY(alab::saveOwnSet(QStringLiteral("R&D"), document.state().selection));
    SetsMenu menu(document);
    open(menu);
    QVERIFY(actionCalled(menu, QStringLiteral("R&&D")));
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

 private:
  alab::OwnSettings m_settings;
};

ALAB_WIDGET_TEST(TestSetsMenu)
#include "tst_sets_menu.moc"
