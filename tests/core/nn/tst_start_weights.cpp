#include "core/nn/start_weights.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "core/activation/catalogue.h"
#include "core/matrix/product.h"
#include "core/random/stream.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

ScaledLaw law(StartWeights start, std::string_view id = "relu", FanInOut fan = {100, 100}, double given = 1) {
  return lawOf(start, Function(builtIn(id)), fan, given).value();
}

/// sigma_w^2: the variance of a weight times the number of inputs.
double inputVariance(StartWeights start, std::string_view id = "relu", FanInOut fan = {100, 100},
                     double given = 1) {
  return std::pow(law(start, id, fan, given).factor, 2) * double(fan.inputs);
}

Matrix<double> filled(WeightLaw law, std::size_t rows, std::size_t columns) {
  Matrix<double> m(rows, columns);
  Generator random = randomStream(1, "init");
  fillUnit(law, random, m);
  return m;
}

}  // namespace

class TestStartWeights : public QObject {
  Q_OBJECT

 private slots:
  void variancesAreThoseOfThePapers() {
    using enum StartWeights;
    QVERIFY(agrees(inputVariance(LecunNormal), 1) && agrees(inputVariance(LecunUniform), 1));
    QVERIFY(agrees(inputVariance(HeNormal), 2) && agrees(inputVariance(HeUniform), 2));
    QVERIFY(agrees(inputVariance(GlorotNormal, "relu", {100, 300}), 0.5));
    QVERIFY(agrees(inputVariance(GlorotUniform, "relu", {300, 100}), 1.5));
    QVERIFY(agrees(inputVariance(Normal, "relu", {100, 100}, 3), 9));
    QVERIFY(agrees(inputVariance(Orthogonal, "relu", {100, 100}), 1));
    QCOMPARE(law(Constant, "relu", {100, 100}, 0.3), (ScaledLaw{WeightLaw::Constant, 0.3}));
    QCOMPARE(law(Zeros).factor, 0.0);
  }

  void aFunctionsOwnScales() {  // tanh 1.59 and 1.47, sigmoid 1.85 and 4.72
    using enum StartWeights;
    QVERIFY(agrees(std::sqrt(inputVariance(KeepsSignal, "tanh")), 1.5925, 1e-4));
    QVERIFY(agrees(std::sqrt(inputVariance(KeepsGradient, "tanh")), 1.467, 1e-3));
    QVERIFY(agrees(std::sqrt(inputVariance(KeepsSignal, "sigmoid")), 1.84623, 1e-5));
    QVERIFY(agrees(std::sqrt(inputVariance(KeepsGradient, "sigmoid")), 4.72265, 1e-5));
    QVERIFY(agrees(inputVariance(EdgeOfChaos, "relu"), 2));
  }

  void whatDoesNotExistIsNothing() {
    QVERIFY(!lawOf(StartWeights::EdgeOfChaos, Function(builtIn("gelu")), {100, 100}));
    QVERIFY(lawOf(StartWeights::EdgeOfChaos, Function(builtIn("gelu")), {100, 100}, 1, 0.2));
    QVERIFY(!lawOf(StartWeights::KeepsGradient, Function(builtIn("binary_step")), {100, 100}));
  }

  void namesGoBothWays() {
    for (const StartWeights start : startWeights()) QVERIFY(startWeightsNamed(nameOf(start)) == start);
    QVERIFY(startWeightsNamed("glorot-uniform") == StartWeights::GlorotUniform);
    QVERIFY(!startWeightsNamed("he"));
    QCOMPARE(startWeights().size(), std::size_t(14));
  }

  void everyLawHasVarianceOne() {
    for (const WeightLaw law : {WeightLaw::Normal, WeightLaw::Uniform, WeightLaw::Orthogonal}) {
      const Matrix<double> m = filled(law, 200, 150);
      const auto all = m.all();
      QVERIFY(agrees(std::inner_product(all.begin(), all.end(), all.begin(), 0.0) / 30'000, 1, 0.03));
      QVERIFY(std::fabs(std::accumulate(all.begin(), all.end(), 0.0) / 30'000) < 0.03);
    }
    const Matrix<double> uniform = filled(WeightLaw::Uniform, 200, 150);
    QVERIFY(std::ranges::all_of(uniform.all(), [](double w) { return std::fabs(w) <= std::sqrt(3.0); }));
  }

  void orthogonalRowsAreAtRightAngles_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    for (const auto& [rows, columns] :
         {std::pair(70, 70), std::pair(33, 100), std::pair(100, 33), std::pair(1, 5)})
      QTest::addRow("%d x %d", rows, columns) << rows << columns;
  }
  void orthogonalRowsAreAtRightAngles() {
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    const Matrix<double> m = filled(WeightLaw::Orthogonal, std::size_t(rows), std::size_t(columns));
    const MatrixView<const double> q = rows <= columns ? m.view() : m.view().transposed();
    Matrix<double> gram(q.rows, q.rows);
    multiply<double>(1 / double(q.columns), q, q.transposed(), gram.view());
    for (std::size_t i = 0; i < q.rows; ++i)
      for (std::size_t j = 0; j < q.rows; ++j) QVERIFY(std::fabs(gram(i, j) - (i == j)) < 1e-14);
  }
};

ALAB_TEST(TestStartWeights)
#include "tst_start_weights.moc"
