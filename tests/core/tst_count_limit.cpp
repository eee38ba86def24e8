#include "core/count_limit.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestCountLimit : public QObject {
  Q_OBJECT

 private slots:
  void theEndsAreAllowed() {
    QVERIFY(!outside({"layers", 2, 2, 9}));
    QVERIFY(!outside({"layers", 9, 2, 9}));
  }

  void beyondTheEndsIsNamed() {
    QCOMPARE(QString::fromStdString(outside({"layers", 1, 2, 9}).value().line()),
             QStringLiteral("layers = 1 cannot be used: from 2 to 9"));
    QCOMPARE(QString::fromStdString(outside({"layers", 10, 2, 9}).value().line()),
             QStringLiteral("layers = 10 cannot be used: from 2 to 9"));
  }
};

ALAB_TEST(TestCountLimit)
#include "tst_count_limit.moc"
