#include "ui/widgets/functions/chip_drop.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::PlacedChip;

namespace {

/// Places 0, 1 and 5 (those between have no room), 100 px wide, 10 px apart.
std::vector<PlacedChip> chips() {
  return {{0, QRect(0, 0, 100, 30)}, {1, QRect(110, 0, 100, 30)}, {5, QRect(220, 0, 100, 30)}};
}

}  // namespace

class TestChipDrop : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void theMiddlesDecide_data() {
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("place");
    QTest::newRow("left of all") << -20 << 0;
    QTest::newRow("left half of the first") << 30 << 0;
    QTest::newRow("right half of the first") << 70 << 1;
    QTest::newRow("before the one that skipped places") << 200 << 5;
    QTest::newRow("right half of the last") << 300 << 6;
    QTest::newRow("right of all") << 900 << 6;
  }
  void theMiddlesDecide() {
    QFETCH(int, x);
    QTEST(alab::dropPlace(chips(), x), "place");
  }

  void withoutChipsTheFirstPlace() { QCOMPARE(alab::dropPlace({}, 50), 0); }

  void gapsLieBetweenTheChips() {
    QCOMPARE(alab::gapBefore(chips(), 0, 10), -5);
    QCOMPARE(alab::gapBefore(chips(), 1, 10), 105);
    QCOMPARE(alab::gapBefore(chips(), 3, 10), 215);
    QCOMPARE(alab::gapBefore(chips(), 6, 10), 324);
  }
};

ALAB_TEST(TestChipDrop)
#include "tst_chip_drop.moc"
