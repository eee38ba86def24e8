#include "core/sampling/landmarks.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/activation/catalogue.h"
#include "tests/support/plain_activation.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<Landmark> of(std::string_view id, Range range = {-6, 6}) {
  return landmarks(Function(builtIn(id)), range);
}

std::vector<double> places(const std::vector<Landmark>& all, LandmarkKind kind) {
  std::vector<double> x;
  for (const Landmark& l : all)
    if (l.kind == kind) x.push_back(l.x);
  return x;
}

std::string text(const std::vector<Landmark>& all) {
  std::string result;
  for (const Landmark& l : all) result += std::string("rMmikj").substr(static_cast<std::size_t>(l.kind), 1);
  return result;
}

}  // namespace

class TestLandmarks : public QObject {
  Q_OBJECT

 private slots:
  void theKindsAreFound_data();
  void theKindsAreFound();
  void theDigitsAreRight();
  void flatStretchesHoldNothing();
  void anOscillationHasAllItsPoints();
  void aCornerCanBeAnExtremum();
  void aMinimumThatTouchesZeroIsARoot();
  void everyListAscendsAndIsShort();
  void theNextOneLiesBeyond();
};

void TestLandmarks::theKindsAreFound_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("kinds");  // r(oot) M(aximum) m(inimum) i(nflection) k(ink) j(ump), by x
  QTest::newRow("sigmoid") << "sigmoid"
                           << "i";
  QTest::newRow("tanh") << "tanh"
                        << "ri";
  QTest::newRow("relu: a kink, no roots on its left") << "relu"
                                                      << "k";
  QTest::newRow("leaky relu crosses zero") << "leaky_relu"
                                           << "kr";
  QTest::newRow("hard tanh") << "hard_tanh"
                             << "krk";
  QTest::newRow("silu") << "silu"
                        << "imri";
  QTest::newRow("gaussian") << "gaussian"
                            << "iMi";
  QTest::newRow("hard swish") << "hard_swish"
                              << "kmrk";
  QTest::newRow("binary step") << "binary_step"
                               << "j";
  QTest::newRow("hardshrink") << "hardshrink"
                              << "jj";
  QTest::newRow("softsign bends the other way at its kink") << "softsign"
                                                            << "kri";
  QTest::newRow("exponential has none") << "exponential"
                                        << "";
  QTest::newRow("identity") << "identity"
                            << "r";
}

void TestLandmarks::theKindsAreFound() {
  QFETCH(QString, id);
  QFETCH(QString, kinds);
  QCOMPARE(QString::fromStdString(text(of(id.toStdString()))), kinds);
}

void TestLandmarks::theDigitsAreRight() {  // tests/golden/properties.json
  QCOMPARE(places(of("silu"), LandmarkKind::Minimum).front(), -1.2784645427610737);
  QCOMPARE(places(of("gelu"), LandmarkKind::Inflection),
           (std::vector{-std::numbers::sqrt2, std::numbers::sqrt2}));
  const double x = places(of("mish"), LandmarkKind::Minimum).front();
  QVERIFY(std::fabs(x + 1.1924312145154952) <= 4e-16);
}

void TestLandmarks::flatStretchesHoldNothing() {
  QVERIFY(of("relu", {-100, -1}).empty());
  QCOMPARE(text(of("softshrink")), "kk");
  QCOMPARE(text(of("hard_sigmoid")), "kk");
}

void TestLandmarks::anOscillationHasAllItsPoints() {
  const auto all = landmarks(Function(builtIn("sin"), {30}), {-6.01, 6.01});
  const auto roots = places(all, LandmarkKind::Root);
  QCOMPARE(roots.size(), std::size_t(2 * 57 + 1));  // 30 * 6.01 / pi = 57.4
  for (std::size_t i = 0; i < roots.size(); ++i)
    QVERIFY(std::fabs(roots[i] - (static_cast<double>(i) - 57) * std::numbers::pi / 30) < 1e-15);
  QCOMPARE(places(all, LandmarkKind::Maximum).size() + places(all, LandmarkKind::Minimum).size(),
           std::size_t(114));
}

void TestLandmarks::aCornerCanBeAnExtremum() {
  const auto absolute = plainFunction(
      [](double x) {
        return Derivatives{std::fabs(x - 1) + 1, x < 1 ? -1.0 : 1.0, 0};
      },
      [](Params) { return std::vector{1.0}; });
  const auto all = landmarks(absolute, {-3, 3});
  QCOMPARE(text(all), "km");
  QCOMPARE(all[1], (Landmark{LandmarkKind::Minimum, 1, 1}));
}

void TestLandmarks::aMinimumThatTouchesZeroIsARoot() {
  const auto square = plainFunction([](double x) {
    return Derivatives{(x - 0.1) * (x - 0.1), 2 * (x - 0.1), 2};
  });
  const auto all = landmarks(square, {-3, 3});
  QCOMPARE(text(all), "mr");
  QVERIFY(std::fabs(all[1].x - 0.1) < 1e-16);
}

void TestLandmarks::everyListAscendsAndIsShort() {
  for (const Activation& a : catalogue()) {
    const auto all = landmarks(Function(a), {-8, 8});
    QVERIFY2(all.size() < 40, a.card().id.data());
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto& l, const auto& r) { return l.x < r.x; }));
    for (const Landmark& l : all) QVERIFY2(std::isfinite(l.y), a.card().id.data());
  }
}

void TestLandmarks::theNextOneLiesBeyond() {
  const auto all = of("silu");
  QCOMPARE(nextLandmark(all, -2, Direction::Right)->kind, LandmarkKind::Minimum);
  QCOMPARE(nextLandmark(all, all[1].x, Direction::Right)->kind, LandmarkKind::Root);
  QCOMPARE(nextLandmark(all, 0, Direction::Left)->kind, LandmarkKind::Minimum);
  QVERIFY(!nextLandmark(all, 5, Direction::Right));
  QVERIFY(!nextLandmark(all, -5, Direction::Left));
}

ALAB_TEST(TestLandmarks)
#include "tst_landmarks.moc"
