// Properties against tests/golden/properties.json, computed with 30 and more digits.
#include "core/analysis/properties.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <limits>
#include <utility>

#include "core/activation/catalogue.h"
#include "core/analysis/properties_json.h"
#include "core/range.h"
#include "tests/support/golden_properties.h"
#include "tests/support/plain_activation.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Properties of(std::string_view id) {
  return analyze(Function(builtIn(id)));
}
Properties of(std::string_view id, std::vector<double> params) {
  return analyze(Function(builtIn(id), std::move(params)));
}

QJsonObject json(const Function& function) {
  const std::string object = propertiesJson(function, analyze(function));
  return QJsonDocument::fromJson(QByteArray::fromStdString(object)).object();
}

}  // namespace

class TestProperties : public QObject {
  Q_OBJECT

 private slots:
  void everyReferenceValueIsMet_data();
  void everyReferenceValueIsMet();
  void everyFunctionOfTheProgramHasValues() {
    for (const Activation& a : catalogue()) QVERIFY2(!analyze(Function(a)).undefinedAt, a.card().id.data());
  }
  void theShapeOfEveryCardIsTrue_data();
  void theShapeOfEveryCardIsTrue();
  void smoothnessDependsOnTheParameters();
  void saturationStartsWhereTheSlopeFades();
  void aConstantSaturatesAtOnce();
  void aJumpDownIsNotMonotone();
  void aSteepStepAwayFromZeroIsSeen();
  void aGrowingOscillationIsUnbounded();
  void aFadingOscillationHasItsLargestSwing();
  void anExtremelySlowOscillationHasItsSampledRange();
  void anExtremelySlowOscillationIsSeenByItsParameter();
  void aSlowOscillationStaysBounded();
  void smallSlopesCountAsMuchAsLargeOnes();
  void theShareOfZerosIsExact();
  void aSteepCornerIsNoJump();
  void trueJumpsAreFound_data();
  void trueJumpsAreFound();
  void stopEndsTheWorkSoon();
  void aFunctionTakesAFewMilliseconds();
};

void TestProperties::everyReferenceValueIsMet_data() {
  QTest::addColumn<QJsonObject>("golden");
  if (goldenFile(QStringLiteral("properties.json")).isEmpty()) QSKIP("properties.json is not in ALAB_GOLDEN");
  const QJsonArray entries = goldenProperties();
  QVERIFY(!entries.isEmpty());
  for (const QJsonValue entry : entries)
    QTest::newRow(qPrintable(entry[u"activation"].toString())) << entry.toObject();
}

void TestProperties::everyReferenceValueIsMet() {
  QFETCH(QJsonObject, golden);
  const QStringList wrong = differences(json(goldenFunction(golden)), golden);
  QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; ")));
}

void TestProperties::theShapeOfEveryCardIsTrue_data() {
  QTest::addColumn<QString>("id");
  for (const Activation& a : catalogue())
    QTest::newRow(a.card().id.data()) << QString::fromUtf8(a.card().id.data());
}

void TestProperties::theShapeOfEveryCardIsTrue() {
  QFETCH(QString, id);
  const Properties p = of(id.toStdString());
  const Shape& claim = builtIn(id.toStdString()).card().shape;
  QCOMPARE(static_cast<int>(claim.smoothness), static_cast<int>(p.continuity));
  QCOMPARE(claim.monotone, p.monotone);
  QCOMPARE(claim.boundedBelow, std::isfinite(p.infimum.value));
  QCOMPARE(claim.boundedAbove, std::isfinite(p.supremum.value));
}

void TestProperties::smoothnessDependsOnTheParameters() {
  QCOMPARE(continuityText(of("leaky_relu", {0.5}).continuity), "C0");
  QCOMPARE(continuityText(of("leaky_relu", {1}).continuity), "Cinf");
  QCOMPARE(continuityText(of("squareplus", {0}).continuity), "C0");
  QCOMPARE(continuityText(of("elu", {2}).continuity), "C0");
  QCOMPARE(continuityText(of("isrlu").continuity), "C2");
}

void TestProperties::saturationStartsWhereTheSlopeFades() {
  const Properties sigmoid = of("sigmoid");
  QCOMPARE(sigmoid.saturatesLeft->value, 0.0);
  QCOMPARE(sigmoid.saturatesLeft->from, -sigmoid.saturatesRight->from);
  const double edge = std::log((1 + std::sqrt(0.96)) / (1 - std::sqrt(0.96)));  // s (1 - s) = 0.01
  QVERIFY(std::fabs(sigmoid.saturatesRight->from - edge) < 1e-13);
  QCOMPARE(*of("relu").saturatesLeft, (Saturation{0, 0}));
  QVERIFY(!of("relu").saturatesRight);
  QVERIFY(!of("sin").saturatesRight);     // no limit
  QVERIFY(!of("nlrelu").saturatesRight);  // ln(1 + x) flattens, but never stops
}

void TestProperties::aConstantSaturatesAtOnce() {
  const Properties p = of("affine", {0, 3});
  QCOMPARE(p.infimum, (Extreme{3, {Place::Kind::Plateau, 0}}));
  QCOMPARE(p.supremum, p.infimum);
  QCOMPARE(*p.saturatesRight, (Saturation{3, 0}));
  QVERIFY(p.monotone);
  QVERIFY(!p.backwardGain);
}

void TestProperties::aJumpDownIsNotMonotone() {
  const auto sawtooth = plainFunction(
      [](double x) {
        return Derivatives{x < 1 ? x : x - 1, 1, 0};
      },
      [](Params) { return std::vector{1.0}; });
  const Properties p = analyze(sawtooth);
  QVERIFY(!p.monotone);
  QCOMPARE(p.d1Min.value, 1.0);
  QCOMPARE(p.lipschitz, infinity);
  QVERIFY(!of("binary_step", {2, 0}).monotone);  // 0, 2 at the step, 1
}

void TestProperties::aSteepStepAwayFromZeroIsSeen() {
  const auto step = plainFunction([](double x) {
    const double s = 1 / (1 + std::exp(-100 * (x - 3.3)));
    return Derivatives{s, 100 * s * (1 - s), 1e4 * s * (1 - s) * (1 - 2 * s)};
  });
  const Properties p = analyze(step);
  QCOMPARE(p.d1Max.value, 25.0);
  QCOMPARE(p.d1Max.at.x, 3.3);
  QVERIFY(std::fabs(p.meanF - std::erfc(3.3 / std::sqrt(2)) / 2) < 1e-5);
}

void TestProperties::aGrowingOscillationIsUnbounded() {
  const Properties p = of("gcu");  // x cos x
  QCOMPARE(p.supremum, (Extreme{infinity, {Place::Kind::PlusInfinity, 0}}));
  QCOMPARE(p.infimum.value, -infinity);
  QVERIFY(p.odd);
}

void TestProperties::aFadingOscillationHasItsLargestSwing() {
  const Properties p = of("sinc");
  QCOMPARE(p.supremum, (Extreme{1, {Place::Kind::Point, 0}}));
  QVERIFY(std::fabs(p.infimum.value + 0.21723362821122166) < 1e-15);
  QVERIFY(std::fabs(p.infimum.at.x + 4.4934094579090642) < 1e-14);  // the first root of tan x = x
}

void TestProperties::anExtremelySlowOscillationHasItsSampledRange() {
  const auto slow = plainFunction([](double x) {  // no parameter tells how far out it swings
    return Derivatives{x + std::pow(std::sin(1e-20 * x), 2) / 1e-20, 1 + std::sin(2e-20 * x),
                       2e-20 * std::cos(2e-20 * x)};
  });
  const Properties p = analyze(slow);
  QVERIFY(std::fabs(p.d1Min.value - 1) < 1e-9);
  QVERIFY(std::fabs(p.lipschitz - 1) < 1e-9);
}

void TestProperties::anExtremelySlowOscillationIsSeenByItsParameter() {
  const Properties p = of("snake", {1e-20});
  QVERIFY(std::fabs(p.d1Min.value) < 1e-15);
  QCOMPARE(p.lipschitz, 2.0);
}

void TestProperties::aSlowOscillationStaysBounded() {
  const auto slow = plainFunction([](double x) {
    return Derivatives{std::sin(1e-7 * x), 1e-7 * std::cos(1e-7 * x), -1e-14 * std::sin(1e-7 * x)};
  });
  QCOMPARE(analyze(slow).supremum.value, 1.0);
  QCOMPARE(of("sin", {1e-12}).infimum.value, -1.0);
}

void TestProperties::smallSlopesCountAsMuchAsLargeOnes() {
  QVERIFY(!of("affine", {-1e-20, 0}).monotone);
  const Properties p = of("eswish", {1e-20});
  QVERIFY(!p.monotone);
  QVERIFY(std::fabs(p.infimum.value / 1e-20 - of("eswish", {1}).infimum.value) < 1e-14);
  QCOMPARE(continuityText(of("isrlu", {1e-9}).continuity), "C2");
}

void TestProperties::theShareOfZerosIsExact() {
  QCOMPARE(of("relu").zeroShare, 0.5);
  QCOMPARE(of("tanh").zeroShare, 0.0);
  QCOMPARE(of("hardshrink").zeroShare, std::erf(0.5 / std::sqrt(2)));
}

void TestProperties::aSteepCornerIsNoJump() {
  for (const double beta : {1e3, 1e8, 1e20, 1e100}) {
    const Properties p = of("nlrelu", {beta});
    QCOMPARE(continuityText(p.continuity), "C0");
    QVERIFY(std::fabs(p.lipschitz - beta) <= 1e-9 * beta);
    QVERIFY(p.monotone);
  }
}

void TestProperties::trueJumpsAreFound_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<std::vector<double>>("params");
  const auto row = [](const char* id, std::vector<double> params) {
    QTest::addRow("%s %g", id, params.front()) << QString::fromUtf8(id) << params;
  };
  row("binary_step", {0.5, 0});
  row("hardshrink", {0.5});
  row("hardshrink", {1e-6});
  row("thresholded_relu", {1});
  row("thresholded_relu", {1e-6});
  row("threshold", {0, 1e-6});
  row("threshold", {1000, -20});
  row("shrink", {0.5, 0.25});
  row("shrink", {0.1, 0.1 + 1e-9});
}

void TestProperties::trueJumpsAreFound() {
  QFETCH(QString, id);
  QFETCH(std::vector<double>, params);
  const Properties p = of(id.toStdString(), params);
  QCOMPARE(continuityText(p.continuity), "C-1");
  QCOMPARE(p.lipschitz, infinity);
}

void TestProperties::stopEndsTheWorkSoon() {
  std::stop_source source;
  int evaluations = 0;
  const auto line = plainFunction([&](double x) {
    source.request_stop();
    ++evaluations;
    return Derivatives{x, 1, 0};
  });
  QVERIFY(analyze(line, std::stop_token()));
  const int all = std::exchange(evaluations, 0);
  QVERIFY(!analyze(line, source.get_token()));
  QVERIFY(evaluations < all / 2);
}

void TestProperties::aFunctionTakesAFewMilliseconds() {
  QElapsedTimer timer;
  timer.start();
  for (const Activation& a : catalogue()) analyze(Function(a));
  const double each =
      static_cast<double>(timer.nsecsElapsed()) / 1e6 / static_cast<double>(catalogue().size());
  qInfo("analyze: %.2f ms per function", each);
  QVERIFY(each < 100);  // a warning of a blunder, not a benchmark
}

ALAB_TEST(TestProperties)
#include "tst_properties.moc"
