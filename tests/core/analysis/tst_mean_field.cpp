// Mean-field theory against tests/golden/properties.json and the table of closed forms.
#include "core/analysis/mean_field.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/activation/catalogue.h"
#include "tests/support/golden_properties.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

bool agree(double actual, const QJsonValue& expected) {
  const double r = expected.toDouble();
  return std::fabs(actual - r) <= 1e-10 * std::fabs(r) + 1e-14;  // selu has E f = 3e-17
}

/// For differences of larger numbers.
bool agreeAt(double scale, double actual, const QJsonValue& expected) {
  return std::fabs(actual - expected.toDouble()) <= 1e-10 * std::max(scale, std::fabs(expected.toDouble()));
}

QByteArray bytes(const QJsonValue& value) {
  return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

}  // namespace

class TestMeanField : public QObject {
  Q_OBJECT

 private slots:
  void momentsAreThoseOfTheReference_data() { addReferenceRows(); }
  void momentsAreThoseOfTheReference();
  void fixedPointsAreThoseOfTheReference_data() { addReferenceRows(); }
  void fixedPointsAreThoseOfTheReference();
  void everyVarianceOfHeReluStaysAndNoneIsNamed();
  void theLargestFixedPointIsFound();
  void aSpikeInTheSlopeHidesNoFixedPoint();
  void startsThatShareTheWorkFindTheSame();
  void variance0IsTheLimit();
  void depthScales();
  void heGeluFadesLate();
  void theGradientOfASigmoidStackIsGoneInFiveLayers();
  void stopEndsTheWork();

 private:
  static void addReferenceRows();
};

void TestMeanField::addReferenceRows() {
  QTest::addColumn<QJsonObject>("golden");
  if (goldenFile(QStringLiteral("properties.json")).isEmpty()) QSKIP("properties.json is not in ALAB_GOLDEN");
  for (const QJsonValue entry : goldenProperties())
    QTest::newRow(qPrintable(entry[u"activation"].toString())) << entry.toObject();
}

void TestMeanField::momentsAreThoseOfTheReference() {
  QFETCH(const QJsonObject, golden);
  const QJsonArray rows = golden[u"mean_field"].toArray();
  QVERIFY(!rows.isEmpty());
  for (const QJsonValue row : rows) {
    const double q = row[u"q"].toDouble();
    const MeanField field = meanField(goldenFunction(golden), q);
    QVERIFY2(agree(field.meanF, row[u"E_f"]) && agree(field.meanF2, row[u"E_f2"]) &&
                 agree(field.meanD1, row[u"E_d1"]) && agree(field.meanD1Sq, row[u"E_d1sq"]),
             bytes(row));
    const auto critical = field.critical();
    QCOMPARE(critical.has_value(), !row[u"critical_sigma_w2"].isNull());
    QCOMPARE(critical && critical->b2 >= 0, row[u"realizable"].toBool());
    if (!critical) continue;
    QVERIFY2(agree(critical->w2, row[u"critical_sigma_w2"]), bytes(row));
    QVERIFY2(agreeAt(q, critical->b2, row[u"critical_sigma_b2"]), bytes(row));
  }
}

void TestMeanField::fixedPointsAreThoseOfTheReference() {
  QFETCH(const QJsonObject, golden);
  const QJsonArray rows = golden[u"fixed_points"].toArray();
  QVERIFY(!rows.isEmpty());
  for (const QJsonValue row : rows) {
    const auto point =
        fixedPoint(goldenFunction(golden), {row[u"sigma_w2"].toDouble(), row[u"sigma_b2"].toDouble()});
    QVERIFY2(point.has_value() == !row[u"q_star"].isNull(), bytes(row));
    if (point) QVERIFY2(agree(point->q, row[u"q_star"]) && agree(point->chi1, row[u"chi1"]), bytes(row));
  }
}

void TestMeanField::everyVarianceOfHeReluStaysAndNoneIsNamed() {
  QVERIFY(!fixedPoint(Function(builtIn("relu")), {2, 0}));
  QVERIFY(std::fabs(meanField(Function(builtIn("relu")), 0.3).next({2, 0}) - 0.3) < 1e-14);
}

void TestMeanField::theLargestFixedPointIsFound() {  // q = q / 2 + 8
  const auto point = fixedPoint(Function(builtIn("identity")), {0.5, 8});
  QVERIFY(point && std::fabs(point->q - 16) < 1e-12 && std::fabs(point->chi1 - 0.5) < 1e-12);
  QVERIFY(!fixedPoint(Function(builtIn("identity")), {0.5, 8.5}));
}

/// isru(1e30) is sign(x) 1e-15 but for a spike in f' that no quadrature resolves: q* = w2 1e-30 + b2.
void TestMeanField::aSpikeInTheSlopeHidesNoFixedPoint() {
  const auto point = fixedPoint(Function(builtIn("isru"), {1e30}), {1, 0.1});
  QVERIFY(point);
  QVERIFY(std::fabs(point->q - 0.1) < 1e-12);
}

void TestMeanField::startsThatShareTheWorkFindTheSame() {
  const std::vector<StartVariance> starts = {{1, 0.1}, {2, 0.05}, {2, 0}, {1, 0.1}};
  for (const char* id : {"tanh", "relu", "sin"}) {
    const Function function(builtIn(id));
    const auto points = fixedPoints(function, starts);
    QCOMPARE(points.size(), starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const auto alone = fixedPoint(function, starts[i]);
      QCOMPARE(points[i].has_value(), alone.has_value());
      QVERIFY(!alone || (points[i]->q == alone->q && points[i]->chi1 == alone->chi1));
    }
  }
}

void TestMeanField::variance0IsTheLimit() {
  QVERIFY(std::fabs(meanField(Function(builtIn("gelu")), 0).meanD1Sq - 0.25) < 1e-12);
  QVERIFY(std::fabs(meanField(Function(builtIn("relu")), 0).meanD1Sq - 0.5) < 1e-12);
  QVERIFY(std::fabs(meanField(Function(builtIn("sigmoid")), 0).meanF2 - 0.25) < 1e-12);
  QCOMPARE(meanField(Function(builtIn("tanh")), 0).q, 0.0);
}

void TestMeanField::depthScales() {
  QCOMPARE(depthScale(std::exp(-0.5)), 2.0);
  QCOMPARE(depthScale(std::exp(0.25)), 4.0);
  QCOMPARE(depthScale(1), std::numeric_limits<double>::infinity());
}

/// The factors of the layers 1, 10, 20 and 50, and what is left of the gradient, as tabled for He weights.
void TestMeanField::heGeluFadesLate() {
  const auto theory = stackTheory(Function(builtIn("gelu")), {2, 0}, 1, 50);
  QCOMPARE(theory.size(), std::size_t(50));
  QCOMPARE(theory[0].q, 2.0);
  const auto factor = [&](std::size_t layer) { return std::sqrt(theory[layer - 1].chi1); };
  QVERIFY(std::fabs(factor(1) - 0.989) < 5e-4 && std::fabs(factor(10) - 0.921) < 5e-4);
  QVERIFY(std::fabs(factor(20) - 0.712) < 5e-4 && std::fabs(factor(50) - 0.707) < 5e-4);
  double left = 1;
  for (std::size_t layer = 1; layer <= 20; ++layer) left *= factor(layer);
  QVERIFY(left > 0.055 && left < 0.065);
}

void TestMeanField::theGradientOfASigmoidStackIsGoneInFiveLayers() {
  double left = 1;
  for (const LayerTheory& layer : stackTheory(Function(builtIn("sigmoid")), {1, 0}, 1, 5))
    left *= std::sqrt(layer.chi1);
  QVERIFY(std::fabs(left / 6.5e-4 - 1) < 0.02);
}

void TestMeanField::stopEndsTheWork() {
  std::stop_source source;
  source.request_stop();
  QVERIFY(stackTheory(Function(builtIn("tanh")), {1, 0}, 1, 1000, source.get_token()).empty());
  QVERIFY(!fixedPoint(Function(builtIn("tanh")), {2, 0.05}, source.get_token()));
}

ALAB_TEST(TestMeanField)
#include "tst_mean_field.moc"
