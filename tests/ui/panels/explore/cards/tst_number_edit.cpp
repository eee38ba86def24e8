#include "ui/panels/explore/cards/number_edit.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// A field that shows 1.5 and has the keyboard.
struct Typed {
  Typed() {
    field.setValue(1.5);
    field.show();
    field.activateWindow();
    field.setFocus();
  }
  void type(const QString& text) {
    field.selectAll();
    QTest::keyClicks(&field, text);
  }
  NumberEdit field;
  QSignalSpy entered{&field, &NumberEdit::valueEntered};
};

}  // namespace

class TestNumberEdit : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void numbersAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << u"0.25"_s << 0.25;
    QTest::newRow("hyphen") << u"-3"_s << -3.0;
    QTest::newRow("minus sign") << u"−3"_s << -3.0;
    QTest::newRow("power") << u"1e-3"_s << 0.001;
  }
  void numbersAreReadAsPeopleWriteThem() {
    QFETCH(const QString, text);
    QFETCH(const double, value);
    Typed typed;
    typed.field.setText(text);
    typed.field.setModified(true);
    QTest::keyClick(&typed.field, Qt::Key_Return);
    QCOMPARE(typed.entered.count(), 1);
    QCOMPARE(typed.entered.at(0).at(0).toDouble(), value);
  }

  void whatIsNoNumberIsPutBack_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "abc", "1 2", "inf", "nan", "--1"})
      QTest::addRow("“%s”", text) << QString::fromLatin1(text);
  }
  void whatIsNoNumberIsPutBack() {
    QFETCH(const QString, text);
    Typed typed;
    typed.field.setText(text);
    typed.field.setModified(true);
    QTest::keyClick(&typed.field, Qt::Key_Return);
    QCOMPARE(typed.entered.count(), 0);
    QCOMPARE(typed.field.text(), u"1.5"_s);
  }

  void aFieldThatIsOnlyVisitedEntersNothing() {
    Typed typed;
    typed.field.setValue(1 / 3.0);
    QTest::keyClick(&typed.field, Qt::Key_Return);
    QCOMPARE(typed.entered.count(), 0);
  }

  void typingIsNotOverwritten() {
    Typed typed;
    QVERIFY(QTest::qWaitForWindowActive(&typed.field));
    typed.type(u"2"_s);
    typed.field.setValue(7);
    QCOMPARE(typed.field.text(), u"2"_s);
    QTest::keyClick(&typed.field, Qt::Key_Return);
    QCOMPARE(typed.entered.at(0).at(0).toDouble(), 2.0);
  }

  void zeroHasNoSign() {
    NumberEdit field;
    field.setValue(-0.0);
    QCOMPARE(field.text(), u"0"_s);
  }
};

QTEST_MAIN(TestNumberEdit)
#include "tst_number_edit.moc"
