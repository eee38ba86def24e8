#include <QTest>
#include <cmath>
#include <random>

#include "tests/support/test_program.h"
#include "ui/plot/paint/label_layout.h"

namespace alab {
namespace {

bool areApart(std::vector<double> centres, double gap) {
  std::ranges::sort(centres);
  for (std::size_t i = 1; i < centres.size(); ++i)
    if (centres[i] - centres[i - 1] < gap - 1e-9) return false;
  return true;
}

}  // namespace

class TestLabelLayout : public QObject {
  Q_OBJECT

 private slots:
  void freeLabelsStayWhereTheyWant() {
    QCOMPARE(spread({20, 60, 150}, 10, {0, 200}), (std::vector<double>{20, 60, 150}));
  }

  void equalWishesShareTheShift() {
    QCOMPARE(spread({100, 100}, 10, {0, 200}), (std::vector<double>{95, 105}));
  }

  void equalWishesKeepTheirOrder() {
    const auto placed = spread({50, 50, 50}, 10, {0, 200});
    QVERIFY(placed[0] < placed[1] && placed[1] < placed[2]);
  }

  void orderOnTheScreenIsTheOrderOfTheCurves() {
    const auto placed = spread({102, 98, 100}, 10, {0, 200});
    QVERIFY(placed[1] < placed[2] && placed[2] < placed[0]);
  }

  void labelsStayInsideTheBounds() {
    QCOMPARE(spread({-40, -30, 500}, 10, {0, 200}), (std::vector<double>{5, 15, 195}));
  }

  void tooManyShareTheHeightEvenly() {
    QCOMPARE(spread({1, 1, 1, 1}, 10, {0, 20}), (std::vector<double>{2.5, 7.5, 12.5, 17.5}));
  }

  void nothingIsNothing() { QVERIFY(spread({}, 10, {0, 200}).empty()); }

  void anyWishesComeApart() {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> place(-50, 250);
    for (int run = 0; run < 500; ++run) {
      std::vector<double> wanted(1 + run % 19);
      for (double& y : wanted) y = place(random);
      const auto placed = spread(wanted, 10, {0, 200});
      QVERIFY(areApart(placed, 10));
      for (const double y : placed) QVERIFY(y >= 5 - 1e-9 && y <= 195 + 1e-9);
    }
  }
};

ALAB_TEST(TestLabelLayout)

}  // namespace alab

#include "tst_label_layout.moc"
