#include "core/random/generator.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <vector>

#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

double correlation(Generator a, Generator b) {
  constexpr int count = 100'000;
  double sum = 0;
  for (int i = 0; i < count; ++i) sum += (a.uniform() - 0.5) * (b.uniform() - 0.5);
  return 12 * sum / count;
}

}  // namespace

class TestGenerator : public QObject {
  Q_OBJECT

 private slots:
  void itIsTheXoshiroOfItsAuthors() {  // their program, started with 1, 2, 3, 4
    Generator random(Generator::State{1, 2, 3, 4});
    for (const std::uint64_t expected :
         {41943041ull, 58720359ull, 3588806011781223ull, 3591011842654386ull, 9228616714210784205ull,
          9973669472204895162ull, 14011001112246962877ull, 12406186145184390807ull, 15849039046786891736ull,
          10450023813501588000ull})
      QCOMPARE(random(), quint64(expected));
  }

  void theSeedGoesThroughSplitMix() {
    SplitMix words(1477776061723855037);
    QCOMPARE(words(), quint64(1985237415132408290ull));
    QCOMPARE(words(), quint64(2979275885539914483ull));
  }

  void aStreamStartsWithFixedValues() {
    Generator random = randomStream(1, "init");
    QCOMPARE(random(), quint64(17246575576563062549ull));
    QCOMPARE(random(), quint64(1437980983048525751ull));
    QCOMPARE(randomStream(1, "init")(), randomStream(1, "init", 0)());
  }

  void nameSeedAndIndexEachMakeAnotherStream() {
    std::set<std::uint64_t> firsts;
    for (const char* name : {"data", "init", "shuffle", "batch", ""})
      for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (std::uint64_t index = 0; index < 20; ++index) firsts.insert(randomStream(seed, name, index)());
    QCOMPARE(firsts.size(), std::size_t(5 * 20 * 20));
  }

  void neighbouringStreamsAreIndependent() {  // the bound is 4 standard deviations
    const double bound = 4 / std::sqrt(100'000.0);
    const Generator one = randomStream(1, "init");
    QVERIFY(std::fabs(correlation(one, randomStream(2, "init"))) < bound);
    QVERIFY(std::fabs(correlation(one, randomStream(1, "init", 1))) < bound);
    QVERIFY(std::fabs(correlation(one, randomStream(1, "data"))) < bound);
    QVERIFY(std::fabs(correlation(randomStream(3, "init", 1), randomStream(3, "init", 2))) < bound);
  }

  void uniformNumbersFillTheUnitInterval() {
    Generator random(7);
    std::vector<int> bins(100);
    for (int i = 0; i < 1'000'000; ++i) {
      const double x = random.uniform();
      QVERIFY(x >= 0 && x < 1);
      ++bins[static_cast<std::size_t>(100 * x)];
    }
    double chiSquare = 0;
    for (const int count : bins) chiSquare += (count - 1e4) * (count - 1e4) / 1e4;
    QVERIFY(chiSquare > 50 && chiSquare < 160);  // 99 degrees of freedom: 99.99 % within
  }

  void belowIsEvenForAwkwardNumbers() {
    Generator random(3);
    const std::uint64_t n = (std::uint64_t(1) << 63) + 1;  // half of the bits are to be refused
    int upper = 0;
    for (int i = 0; i < 10'000; ++i) {
      const std::uint64_t value = random.below(n);
      QVERIFY(value < n);
      upper += value >= n / 2;
    }
    QVERIFY(std::abs(upper - 5'000) < 200);
    for (int i = 0; i < 10; ++i) QCOMPARE(random.below(1), quint64(0));
  }

  void shufflesAreEquallyLikely() {
    Generator random(11);
    std::vector<int> counts(6);
    for (int i = 0; i < 60'000; ++i) {
      std::array<int, 3> items = {0, 1, 2};
      shuffle(random, std::span<int>(items));
      ++counts[static_cast<std::size_t>(items[0] * 2 + (items[1] > items[2]))];
    }
    for (const int count : counts) QVERIFY(std::abs(count - 10'000) < 400);
  }

  void aShuffleKeepsAllItems() {
    Generator random(5);
    std::vector<int> items(1000);
    std::iota(items.begin(), items.end(), 0);
    shuffle(random, std::span<int>(items));
    QVERIFY(!std::is_sorted(items.begin(), items.end()));
    std::sort(items.begin(), items.end());
    QCOMPARE(items.front() + items.back(), 999);
    QCOMPARE(std::set<int>(items.begin(), items.end()).size(), std::size_t(1000));
  }
};

ALAB_TEST(TestGenerator)
#include "tst_generator.moc"
