#include "ui/widgets/functions/chip_fit.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using Places = std::vector<int>;

namespace {

constexpr int gap = 10;
constexpr int overflow = 50;

Places fit(int available, int focused, const std::vector<int>& widths = {100, 100, 100, 100}) {
  return alab::chipsThatFit(widths, gap, overflow, available, focused);
}

}  // namespace

class TestChipFit : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void allWhenThereIsRoom() {
    QCOMPARE(fit(430, 0), (Places{0, 1, 2, 3}));
    QCOMPARE(fit(5000, -1), (Places{0, 1, 2, 3}));
    QVERIFY(fit(100, -1, {}).empty());
  }

  void theFirstOnesBesideTheOverflow() {
    QCOMPARE(fit(429, 0), (Places{0, 1, 2}));
    QCOMPARE(fit(380, -1), (Places{0, 1, 2}));
    QCOMPARE(fit(379, -1), (Places{0, 1}));
  }

  void theFocusedOneIsAlwaysThere() {
    QCOMPARE(fit(429, 3), (Places{0, 1, 3}));
    QCOMPARE(fit(270, 2), (Places{0, 2}));
    QCOMPARE(fit(60, 2), (Places{2}));
  }

  void neverWiderThanTheRoom() {
    const std::vector<int> widths = {90, 130, 70, 160, 110, 95, 140};
    for (int focused = -1; focused < int(widths.size()); ++focused) {
      for (int available = 250; available < 1000; available += 7) {
        const Places places = fit(available, focused, widths);
        int used = places.size() == widths.size() ? -gap : overflow;
        for (const int place : places) used += widths[std::size_t(place)] + gap;
        QVERIFY(used <= available);
        QVERIFY(std::is_sorted(places.begin(), places.end()));
        QVERIFY(focused < 0 || std::find(places.begin(), places.end(), focused) != places.end());
      }
    }
  }
};

ALAB_TEST(TestChipFit)
#include "tst_chip_fit.moc"
