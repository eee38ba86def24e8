#include "ui/widgets/slider/number_field.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/decimal_text.h"

using alab::NumberField;

namespace {

void type(NumberField& field, const QString& text) {
  field.selectAll();
  QTest::keyClicks(&field, text);
  QTest::keyClick(&field, Qt::Key_Return);
}

}  // namespace

class TestNumberField : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void returnEntersWhatWasTypedOnce() {
    NumberField field;
    field.setNumber(1);
    connect(&field, &NumberField::entered, &field, &NumberField::setNumber);
    QSignalSpy entered(&field, &NumberField::entered);
    type(field, QStringLiteral("1e-3"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toDouble(), 0.001);
  }

  void whyIsTakenBackByTheNextEntry() {
    NumberField field;
    field.setNumber(1);
    field.show();
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    type(field, QStringLiteral("abc"));
    QVERIFY(QToolTip::isVisible());
    type(field, QStringLiteral("2"));
    QTRY_VERIFY(!QToolTip::isVisible());
  }

  void anUntouchedTextIsNotEntered() {
    NumberField field;
    field.setNumber(1.0 / 3);
    QSignalSpy entered(&field, &NumberField::entered);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QCOMPARE(field.text(), QStringLiteral("0.333333"));
  }

  void leavingTheFieldEnters() {
    QWidget window;
    NumberField field(&window);
    QLineEdit other(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    field.setNumber(1);
    QSignalSpy entered(&field, &NumberField::entered);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("2"));
    other.setFocus();
    QCOMPARE(entered.count(), 1);
  }

  void anotherTextIsTakenBackAndTold() {
    NumberField field;
    field.setNumber(0.25);
    QSignalSpy entered(&field, &NumberField::entered);
    QSignalSpy refused(&field, &NumberField::refused);
    type(field, QStringLiteral("abc"));
    QCOMPARE(field.text(), QStringLiteral("0.25"));
    QCOMPARE(entered.count(), 0);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), QStringLiteral("“abc” is not a number."));
  }

  void escapeTakesTheTypingBack() {
    NumberField field;
    field.setNumber(0.25);
    QSignalSpy entered(&field, &NumberField::entered);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("7"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QStringLiteral("0.25"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
  }

  void typingIsNotOverwritten() {
    NumberField field;
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    field.setNumber(1.5);
    QSignalSpy entered(&field, &NumberField::entered);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("2"));
    field.setNumber(7);
    QCOMPARE(field.text(), QStringLiteral("2"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.value(0).value(0).toDouble(), 2.0);
  }

  void zeroHasNoSign() {
    NumberField field;
    field.setNumber(-0.0);
    QCOMPARE(field.text(), QStringLiteral("0"));
  }

  void anUnansweredNumberGivesWayToTheOldOne() {
    NumberField field;
    field.setNumber(3);
    type(field, QStringLiteral("3.0"));
    QCOMPARE(field.text(), QStringLiteral("3"));
  }

  void limitsAreNamed() {
    NumberField field;
    field.setNumber(1);
    field.setLimits(QStringLiteral("x"), {-5, 5});
    QSignalSpy entered(&field, &NumberField::entered);
    QSignalSpy refused(&field, &NumberField::refused);
    type(field, QStringLiteral("5.01"));
    QCOMPARE(refused.value(0).value(0).toString(), QStringLiteral("x must be from −5 to 5."));
    QCOMPARE(field.text(), QStringLiteral("1"));
    QCOMPARE(entered.count(), 0);
    type(field, QStringLiteral("5"));
    QCOMPARE(entered.value(0).value(0).toDouble(), 5.0);
  }

  void numberIsWhatIsWrittenToTheBitWhileUntouched() {
    NumberField field;
    field.setNumber(1.0 / 3);
    QCOMPARE(field.number(), std::optional(1.0 / 3));
    field.setText(QStringLiteral("0.5"));
    QCOMPARE(field.number(), std::optional(0.5));
    field.setText(QStringLiteral("half"));
    QVERIFY(!field.number());
    field.restore();
    QCOMPARE(field.number(), std::optional(1.0 / 3));
  }

  void problemIsSaidWhileTyping() {
    NumberField field;
    field.setNumber(7);  // nobody typed it
    field.setLimits(QStringLiteral("x"), {-5, 5});
    QCOMPARE(field.problem(), QString());
    field.setText(QStringLiteral("8"));
    QCOMPARE(field.problem(), QStringLiteral("x must be from −5 to 5."));
    field.setText(QStringLiteral("abc"));
    QCOMPARE(field.problem(), QStringLiteral("“abc” is not a number."));
    field.setText(QStringLiteral("4"));
    QCOMPARE(field.problem(), QString());
  }

  void returnOnARefusedNumberLeavesTheDialogOpen() {
    QDialog dialog;
    NumberField field(&dialog);
    QPushButton fine(&dialog);
    fine.setDefault(true);
    QSignalSpy pressed(&fine, &QPushButton::clicked);
    dialog.show();
    field.setNumber(1);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");  // of the hint
    type(field, QStringLiteral("abc"));
    QCOMPARE(field.text(), QStringLiteral("1"));
    QCOMPARE(pressed.count(), 0);
    type(field, QStringLiteral("2"));
    QCOMPARE(pressed.count(), 1);
  }

  void theFirstClickMarksTheNumberAndTheSecondPlacesTheCursor() {
    QWidget window;
    QLineEdit other(&window);
    NumberField field(&window);
    field.setGeometry(0, 40, 200, 30);
    field.setNumber(1.25);
    window.show();
    other.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(5, 15));
    QCOMPARE(field.selectedText(), QStringLiteral("1.25"));
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(5, 15));
    QVERIFY(!field.hasSelectedText());
    QCOMPARE(field.cursorPosition(), 0);
  }

  void aFirstClickThatDragsMarksWhatItPassed() {
    QWidget window;
    QLineEdit other(&window);
    NumberField field(&window);
    field.setGeometry(0, 40, 200, 30);
    field.setAlignment(Qt::AlignLeft);
    field.setNumber(123456);
    window.show();
    other.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QPoint inside(field.fontMetrics().horizontalAdvance(QStringLiteral("12345")), 15);
    QTest::mousePress(&field, Qt::LeftButton, {}, QPoint(1, 15));
    QTest::mouseMove(&field, inside);
    QTest::mouseRelease(&field, Qt::LeftButton, {}, inside);
    QVERIFY(field.hasSelectedText());
    QVERIFY(field.selectedText() != field.text());
  }

  void aNumberLosesDigitsRatherThanItsEnd_data() {
    QTest::addColumn<double>("value");
    QTest::newRow("large") << 1.23456789e300;
    QTest::newRow("small") << 0.000123456;
    QTest::newRow("small and negative") << -1.23456e-100;
    QTest::newRow("usual") << -123.456;
  }
  void aNumberLosesDigitsRatherThanItsEnd() {
    QFETCH(const double, value);
    NumberField field;
    field.setNumber(value);
    field.resize(field.sizeHint());
    QVERIFY2(field.fontMetrics().horizontalAdvance(field.text()) <= field.width() - 6,
             qPrintable(field.text()));
    QVERIFY(std::abs(*alab::numberFromText(field.text()) / value - 1) < 0.2);
  }

  void aShortenedNumberIsNotEntered() {
    NumberField field;
    const QSignalSpy entered(&field, &NumberField::entered);
    field.setNumber(0.000123456);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
  }

  void upAndDownStep() {
    NumberField field;
    QSignalSpy stepped(&field, &NumberField::stepped);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(stepped.count(), 2);
    QCOMPARE(stepped.at(0).first().toInt(), 1);
    QCOMPARE(stepped.at(1).first().toInt(), -1);
  }
};

ALAB_WIDGET_TEST(TestNumberField)
#include "tst_number_field.moc"
