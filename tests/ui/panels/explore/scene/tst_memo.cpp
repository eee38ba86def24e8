#include "ui/panels/explore/scene/memo.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestMemo : public QObject {
  Q_OBJECT

 private slots:
  void aKnownKeyIsNotComputedAgain() {
    Memo<int, int> memo;
    QCOMPARE(memo(3, [] { return 9; }), 9);
    QCOMPARE(memo(3, [] { return -1; }), 9);
    QCOMPARE(memo.computations(), 1);
  }

  void whatIsUsedStays() {
    Memo<int, int> memo;
    memo(1, [] { return 1; });
    memo.forgetUnused();
    memo(1, [] { return 2; });
    memo.forgetUnused();
    QCOMPARE(memo(1, [] { return 3; }), 1);
  }

  void whatIsNotUsedGoes() {
    Memo<int, int> memo;
    memo(1, [] { return 1; });
    memo.forgetUnused();
    memo.forgetUnused();
    QCOMPARE(memo(1, [] { return 2; }), 2);
  }

  void referencesHoldWhileOthersAreAdded() {
    Memo<int, int> memo;
    const int& first = memo(0, [] { return 7; });
    for (int i = 1; i < 1000; ++i) memo(i, [i] { return i; });
    QCOMPARE(first, 7);
  }
};

ALAB_TEST(TestMemo)
#include "tst_memo.moc"
