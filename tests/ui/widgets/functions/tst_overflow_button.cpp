#include "ui/widgets/functions/overflow_button.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::OverflowButton;

class TestOverflowButton : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void hiddenWhenEverythingHasRoom() {
    QWidget bar;
    OverflowButton button(&bar);
    QVERIFY(button.isHidden());
    button.setFunctions({{7, QStringLiteral("Mish")}});
    QVERIFY(!button.isHidden());
    button.setFunctions({});
    QVERIFY(button.isHidden());
  }

  void saysHowMany() {
    OverflowButton button;
    button.setFunctions({{7, QStringLiteral("Mish")}, {2, QStringLiteral("GELU")}});
    QCOMPARE(button.text(), QStringLiteral("+2"));
    QVERIFY(button.toolTip().startsWith(QStringLiteral("2 more function")));
    QCOMPARE(button.accessibleName(), button.toolTip());
  }

  void theMenuChoosesBySlot() {
    OverflowButton button;
    button.setFunctions({{7, QStringLiteral("Mish")}, {2, QStringLiteral("GELU")}});
    QSignalSpy chosen(&button, &OverflowButton::chosen);
    QCOMPARE(button.menu()->actions().at(1)->text(), QStringLiteral("GELU"));
    button.menu()->actions().at(1)->trigger();
    QCOMPARE(chosen.takeFirst(), QVariantList{2});
  }

  void anotherListReplacesTheFirst() {
    OverflowButton button;
    button.setFunctions({{7, QStringLiteral("Mish")}});
    button.setFunctions({{2, QStringLiteral("GELU")}});
    QCOMPARE(button.menu()->actions().size(), 1);
  }
};

ALAB_WIDGET_TEST(TestOverflowButton)
#include "tst_overflow_button.moc"
