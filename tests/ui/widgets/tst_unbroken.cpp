#include "ui/widgets/unbroken.h"

#include <QTest>

#include "tests/support/test_program.h"

class TestUnbroken : public QObject {
  Q_OBJECT

 private slots:
  void anEquationHasNoPlaceToBreak() {
    const QString text = QStringLiteral("its lowest point is −0.28 at x = −1.28.");
    const QString kept = alab::unbroken(text);
    QVERIFY(kept.contains(QStringLiteral("x\u00a0=\u00a0−1.28")));
    QCOMPARE(kept.count(u' '), text.count(u' ') - 2);
  }

  void otherTextStaysAsItIs() {
    QCOMPARE(alab::unbroken(QStringLiteral("yes, it never falls")), QStringLiteral("yes, it never falls"));
  }
};

ALAB_TEST(TestUnbroken)
#include "tst_unbroken.moc"
