#include "core/sampling/curve.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/sampling/cells.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const SampleWindow window = {{-6, 6}, {-1.2, 2.7}, 934, 300};

/// Largest vertical distance in pixels between the polyline and the function, at points inside the window.
double worstPixels(const Curve& curve, const RealFunction& f, const SampleWindow& w) {
  double worst = 0;
  for (std::size_t i = 0; i + 1 < curve.x.size(); ++i)
    for (double share : {0.21, 0.5, 0.83}) {
      const double x = curve.x[i] + share * (curve.x[i + 1] - curve.x[i]);
      const double line = curve.y[i] + share * (curve.y[i + 1] - curve.y[i]);
      const bool isVisible = w.y.contains(f(x)) && curve.x[i] < curve.x[i + 1] && std::isfinite(line);
      if (isVisible) worst = std::max(worst, std::fabs(line - f(x)) / w.y.span() * w.height);
    }
  return worst;
}

std::size_t countOf(const Curve& curve, double x) {
  return static_cast<std::size_t>(std::count(curve.x.begin(), curve.x.end(), x));
}

std::size_t breaks(const Curve& curve) {
  return static_cast<std::size_t>(
      std::count_if(curve.y.begin(), curve.y.end(), [](double y) { return std::isnan(y); }));
}

}  // namespace

class TestCurve : public QObject {
  Q_OBJECT

 private slots:
  void everyFunctionIsDrawnToHalfAPixel_data();
  void everyFunctionIsDrawnToHalfAPixel();
  void fastOscillationsAreFollowed();
  void aSmoothCurveHasAPointEveryTwoPixels();
  void aCornerIsHitOnce();
  void aStepIsBroken();
  void aSlopeThatJumpsIsBroken();
  void aShiftedKinkKeepsItsExactSides();
  void theEndsAreThoseOfTheWindow();
  void kinksOutsideAreIgnored();
  void aJumpOnTheEdgeStaysOutside();
  void whatIsNotFiniteBreaksTheLine();
  void anAsymptoteIsApproached();
  void aNarrowPeakAtAKnownPointIsNotMissed();
  void thePointsAreBounded();
};

void TestCurve::everyFunctionIsDrawnToHalfAPixel_data() {
  QTest::addColumn<QString>("id");
  for (const Activation& a : catalogue())
    QTest::newRow(a.card().id.data()) << QString::fromUtf8(a.card().id.data());
}

void TestCurve::everyFunctionIsDrawnToHalfAPixel() {
  QFETCH(QString, id);
  const Function function(builtIn(id.toStdString()));
  for (auto order : {&Derivatives::f, &Derivatives::d1, &Derivatives::d2}) {
    const RealFunction f = component(function, order);
    const Curve curve = sampleCurve(f, function.kinks(), window);
    QVERIFY(std::is_sorted(curve.x.begin(), curve.x.end()));
    const double worst = worstPixels(curve, f, window);
    QVERIFY2(worst < 0.5, qPrintable(QString::number(worst)));
    QVERIFY(curve.x.size() < 1000);
  }
}

void TestCurve::fastOscillationsAreFollowed() {
  const Function sine(builtIn("sin"), {30});
  const SampleWindow slopes = {{-6, 6}, {-35, 35}, 934, 200};
  const RealFunction f = component(sine, &Derivatives::f), d1 = component(sine, &Derivatives::d1);
  QVERIFY(worstPixels(sampleCurve(f, {}, window), f, window) < 0.5);
  QVERIFY(worstPixels(sampleCurve(d1, {}, slopes), d1, slopes) < 0.5);
}

void TestCurve::aSmoothCurveHasAPointEveryTwoPixels() {
  const Curve curve = sampleCurve([](double x) { return 0.1 * x; }, {}, window);
  QCOMPARE(curve.x.size(), std::size_t(934 / 2 + 1));
}

void TestCurve::aCornerIsHitOnce() {
  const std::vector<double> kinks = {0.1};
  const Curve curve = sampleCurve([](double x) { return std::max(x - 0.1, 0.0); }, kinks, window);
  QCOMPARE(countOf(curve, 0.1), std::size_t(1));
  QCOMPARE(breaks(curve), std::size_t(0));
}

void TestCurve::aStepIsBroken() {
  const std::vector<double> kinks = {1};
  const auto step = [](double x) { return x < 1 ? 0.25 : x > 1 ? 2.0 : 1.5; };
  const Curve curve = sampleCurve(step, kinks, window);
  QCOMPARE(countOf(curve, 1), std::size_t(3));
  const auto i = std::find(curve.x.begin(), curve.x.end(), 1.0) - curve.x.begin();
  QCOMPARE(curve.y[i], 0.25);
  QVERIFY(std::isnan(curve.y[i + 1]));
  QCOMPARE(curve.y[i + 2], 2.0);
}

void TestCurve::aSlopeThatJumpsIsBroken() {
  const Function relu(builtIn("relu"));
  const Curve curve = sampleCurve(component(relu, &Derivatives::d1), relu.kinks(), window);
  QCOMPARE(countOf(curve, 0), std::size_t(3));
  QCOMPARE(breaks(curve), std::size_t(1));
}

void TestCurve::aShiftedKinkKeepsItsExactSides() {
  const double w = 0.3, b = 0.7, kink = (0.5 - b) / w;
  const auto neuron = [=](double x) { return w * x + b > 0.5 ? 1.0 : 0.0; };
  const Curve curve = sampleCurve(neuron, std::vector<double>{kink}, window);
  const auto i = std::find(curve.x.begin(), curve.x.end(), kink) - curve.x.begin();
  QCOMPARE(curve.y[i], 0.0);
  QVERIFY(std::isnan(curve.y[i + 1]));
  QCOMPARE(curve.y[i + 2], 1.0);
}

void TestCurve::theEndsAreThoseOfTheWindow() {
  const Curve curve = sampleCurve([](double x) { return std::sin(x); }, {}, {{-0.3, 7.1}, {-1, 1}, 501, 100});
  QCOMPARE(curve.x.front(), -0.3);
  QCOMPARE(curve.x.back(), 7.1);
}

void TestCurve::kinksOutsideAreIgnored() {
  const std::vector<double> kinks = {-7, 17};
  const auto line = [](double x) { return x; };
  QCOMPARE(sampleCurve(line, kinks, window), sampleCurve(line, {}, window));
}

void TestCurve::aJumpOnTheEdgeStaysOutside() {
  const std::vector<double> kinks = {-6, 6};
  const auto box = [](double x) { return std::fabs(x) < 6 ? 2.0 : 0.0; };
  const Curve curve = sampleCurve(box, kinks, window);
  QCOMPARE(curve.y.front(), 2.0);
  QCOMPARE(curve.y.back(), 2.0);
  QCOMPARE(breaks(curve), std::size_t(0));
}

void TestCurve::whatIsNotFiniteBreaksTheLine() {
  const Curve curve = sampleCurve([](double x) { return std::log(x); }, {}, window);
  for (std::size_t i = 0; i < curve.x.size(); ++i) QCOMPARE(std::isnan(curve.y[i]), curve.x[i] <= 0);
}

void TestCurve::anAsymptoteIsApproached() {
  const Curve curve = sampleCurve([](double x) { return std::sqrt(x - 0.0123); }, {}, window);
  const auto first = std::find_if(curve.y.begin(), curve.y.end(), [](double y) { return !std::isnan(y); });
  const double start = curve.x[static_cast<std::size_t>(first - curve.y.begin())];
  QVERIFY((start - 0.0123) / window.x.span() * window.width < 0.1);
}

void TestCurve::aNarrowPeakAtAKnownPointIsNotMissed() {
  const auto peak = [](double x) { return std::exp(-std::pow((x - 0.123) / 1e-3, 2)); };
  const Curve curve = sampleCurve(peak, std::vector<double>{0.123}, window);
  QCOMPARE(*std::max_element(curve.y.begin(), curve.y.end()), 1.0);
  QVERIFY(worstPixels(curve, peak, window) < 10);
}

void TestCurve::thePointsAreBounded() {
  const auto wild = [](double x) { return std::sin(1e6 * x); };
  std::vector<double> kinks;
  for (int i = 0; i < 5000; ++i) kinks.push_back(-6 + 0.002 * i);
  QVERIFY(sampleCurve(wild, {}, window).x.size() <= maxCurvePoints(window, 0));
  QVERIFY(sampleCurve(wild, kinks, window).x.size() <= maxCurvePoints(window, kinks.size()));
}

ALAB_TEST(TestCurve)
#include "tst_curve.moc"
