#include "core/state/lab_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Selection;

namespace {

Selection three() {
  Selection selection;
  for (const char* id : {"sigmoid", "tanh", "relu"}) selection.add(id, {});
  return selection;
}

QList<int> slotsOf(const Selection& selection) {
  QList<int> list;
  for (const auto& function : selection.functions) list << function.slot;
  return list;
}

}  // namespace

class TestSelection : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void addedFunctionHasFocusAndTheLowestFreeSlot() {
    Selection selection = three();
    QCOMPARE(selection.focused, 2);
    selection.remove(1);
    const auto& added = selection.add("mish", {});
    QCOMPARE(added.slot, 1);
    QCOMPARE(selection.focused, 1);
    QCOMPARE(slotsOf(selection), QList<int>({0, 2, 1}));
    QCOMPARE(selection.bySlot(1)->id, std::string("mish"));
  }

  void functionsAreFoundBySlotNotByPosition() {
    Selection selection = three();
    selection.remove(0);
    QCOMPARE(selection.bySlot(2)->id, std::string("relu"));
    QVERIFY(!selection.bySlot(0));
    QVERIFY(!selection.bySlot(-1));
    selection.focusedFunction()->params = {3};
    QCOMPARE(selection.bySlot(selection.focused)->params, std::vector<double>{3});
  }

  void removingTheFocusedOneFocusesItsNeighbour_data() {
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("focused");
    QTest::newRow("the first: the next one") << 0 << 1;
    QTest::newRow("the middle: the next one") << 1 << 2;
    QTest::newRow("the last: the one before") << 2 << 1;
  }
  void removingTheFocusedOneFocusesItsNeighbour() {
    QFETCH(int, slot);
    Selection selection = three();
    selection.focused = slot;
    selection.remove(slot);
    QTEST(selection.focused, "focused");
  }

  void removingAnotherOneKeepsTheFocus() {
    Selection selection = three();
    selection.focused = 0;
    selection.remove(2);
    QCOMPARE(selection.focused, 0);
    selection.remove(17);
    QCOMPARE(selection.functions.size(), std::size_t(2));
  }

  void removingTheLastOneLeavesNoFocus() {
    Selection selection;
    selection.add("relu", {});
    selection.remove(0);
    QCOMPARE(selection, Selection());
  }

  void comparedNeverNamesAMissingOrTheFocusedFunction() {
    Selection selection = three();
    selection.focused = 0;
    selection.compared = 1;
    selection.remove(0);
    QCOMPARE(selection.focused, 1);
    QCOMPARE(selection.compared, -1);
    selection.compared = 2;
    selection.remove(2);
    QCOMPARE(selection.compared, -1);
  }

  void moveKeepsSlotsAndFocus_data() {
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("to the right") << 0 << 2 << QList<int>{1, 2, 0};
    QTest::newRow("to the left") << 2 << 0 << QList<int>{2, 0, 1};
    QTest::newRow("one step") << 0 << 1 << QList<int>{1, 0, 2};
    QTest::newRow("nowhere") << 1 << 1 << QList<int>{0, 1, 2};
    QTest::newRow("beyond the end") << 0 << 99 << QList<int>{1, 2, 0};
    QTest::newRow("before the start") << 2 << -5 << QList<int>{2, 0, 1};
    QTest::newRow("an unknown slot") << 7 << 0 << QList<int>{0, 1, 2};
  }
  void moveKeepsSlotsAndFocus() {
    QFETCH(int, slot);
    QFETCH(int, to);
    Selection selection = three();
    selection.move(slot, to);
    QTEST(slotsOf(selection), "order");
    QCOMPARE(selection.focused, 2);
  }

  void firstStateShowsThreeClassicsWithSigmoidFocused() {
    const alab::LabState state = alab::firstState();
    QCOMPARE(state.page, std::string("explore"));
    QCOMPARE(slotsOf(state.selection), QList<int>({0, 1, 2}));
    QCOMPARE(state.selection.focusedFunction()->id, std::string("sigmoid"));
    QCOMPARE(state.explore.probe.x, 0.0);
    QCOMPARE(state, alab::firstState());
  }
};

ALAB_TEST(TestSelection)
#include "tst_selection.moc"
