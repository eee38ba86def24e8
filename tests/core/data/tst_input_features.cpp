#include "core/data/input_features.h"

#include <QTest>
#include <cmath>

#include "core/data/iris.h"
#include "tests/support/test_program.h"

using namespace alab;
using enum InputFeature;

namespace {

DataSet twoPoints() {
  DataSet set{Task::Values, {2, 2}, {2, 1}, {"x1", "x2"}, {"y"}};
  std::ranges::copy(std::vector{0.5, -2.0, 3.0, 0.25}, set.x.all().begin());
  return set;
}

}  // namespace

class TestInputFeatures : public QObject {
  Q_OBJECT

 private slots:
  void namesComeBack() {
    for (const InputFeature feature : inputFeatures()) QVERIFY(inputFeatureNamed(nameOf(feature)) == feature);
    QCOMPARE(inputFeatures().size(), std::size_t(7));
    QVERIFY(!inputFeatureNamed("x3"));
  }

  void eachIsItsFunction() {
    const double values[] = {0.5, -2, 0.25, 4, -1, std::sin(0.5), std::sin(-2.0)};
    for (std::size_t i = 0; i < 7; ++i) QCOMPARE(valueOf(inputFeatures()[i], 0.5, -2), values[i]);
  }

  void aSetIsTwoFlagsAtFirst() {
    InputFeatures features;
    QVERIFY(features.has(X1) && features.has(X2) && !features.has(Product));
    features.set(X1, false);
    features.set(Product, true);
    features.set(Product, true);
    QVERIFY(features == InputFeatures({Product, X2}));
    features.set(X2, false);
    features.set(Product, false);
    QVERIFY(features.isEmpty());
  }

  void theFirstOnesChangeNothing() { QVERIFY(withFeatures(twoPoints(), {}) == twoPoints()); }

  void featuresStandInTheirOrder() {
    const DataSet set = withFeatures(twoPoints(), {SinX2, X1Squared});
    QVERIFY((set.features == std::vector<std::string>{"x1²", "sin x2"}));
    QVERIFY(std::ranges::equal(set.x.row(1), std::vector{9.0, std::sin(0.25)}));
    QVERIFY(set.y == twoPoints().y);
  }

  void otherSetsStayAsTheyAre() { QVERIFY(withFeatures(iris(), {Product}) == iris()); }
};

ALAB_TEST(TestInputFeatures)
#include "tst_input_features.moc"
