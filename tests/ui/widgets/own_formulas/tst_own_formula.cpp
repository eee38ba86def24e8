#include "ui/widgets/own_formulas/own_formula.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestOwnFormula : public QObject {
  Q_OBJECT

 private slots:
  void aNameIsOneShortVisibleLine() {
    QCOMPARE(formulaName(QStringLiteral("  My\n swish\t2 ")), QStringLiteral("My swish 2"));
    QCOMPARE(formulaName(QStringLiteral("a\u202eb\u200bc")), QStringLiteral("abc"));
    QCOMPARE(formulaName(QString(500, u'a')).size(), longestFormulaName);
    QVERIFY(formulaName(QStringLiteral(" \n ")).isEmpty());
  }

  void aNoteHasLines() {
    QCOMPARE(formulaNote(QStringLiteral(" a\nb\u202e\n")), QStringLiteral("a\nb"));
    QCOMPARE(formulaNote(QString(5000, u'a')).size(), longestFormulaNote);
  }

  void aTakenNameGetsANumber() {
    const OwnFormulas kept{{.name = QStringLiteral("a")}, {.name = QStringLiteral("a 2")}};
    QCOMPARE(freeName(QStringLiteral("b"), kept), QStringLiteral("b"));
    QCOMPARE(freeName(QStringLiteral("a"), kept), QStringLiteral("a 3"));
  }
};

ALAB_TEST(TestOwnFormula)
#include "tst_own_formula.moc"
