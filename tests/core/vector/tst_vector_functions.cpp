#include "core/vector/vector_functions.h"

#include <QSet>
#include <QTest>
#include <cmath>
#include <numeric>

#include "core/range.h"
#include "core/vector/softmax.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const std::vector<double> someScores = {0.4, -0.3, 0.1, 0.35};

std::vector<double> valuesOf(std::string_view id, const std::vector<double>& scores, double temperature = 1) {
  return vectorFunctionNamed(id)->values(scores, temperature);
}

double slopeBetween(const VectorFunction& function, std::size_t i, std::size_t j, double temperature) {
  std::vector<double> above = someScores, below = someScores;
  above[j] += 1e-5, below[j] -= 1e-5;
  return (function.values(above, temperature)[i] - function.values(below, temperature)[i]) / 2e-5;
}

}  // namespace

class TestVectorFunctions : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyEntryIsComplete() {
    QSet<QByteArray> ids;
    for (const VectorFunction& f : vectorFunctions()) {
      ids.insert(QByteArray(f.id.data(), qsizetype(f.id.size())));
      QVERIFY(!f.name.empty() && !f.formula.empty() && !f.source.empty());
      QCOMPARE(vectorFunctionNamed(f.id)->name, f.name);
    }
    QCOMPARE(std::size_t(ids.size()), vectorFunctions().size());
    QVERIFY(!vectorFunctionNamed("relu"));
  }

  void everyJacobianIsTheSlope() {
    for (const VectorFunction& f : vectorFunctions())
      for (const double temperature : {0.5, 1.0, 3.0}) {
        const Matrix<double> jacobian = f.jacobian(someScores, temperature);
        for (std::size_t i = 0; i < 4; ++i)
          for (std::size_t j = 0; j < 4; ++j)
            QVERIFY2(isNear(jacobian(i, j), slopeBetween(f, i, j, temperature), 1e-8), f.id.data());
      }
  }

  void probabilitiesSumToOne() {
    for (const char* id : {"softmax", "softmin", "sparsemax", "hardmax"}) {
      const std::vector<double> p = valuesOf(id, someScores, 0.7);
      QVERIFY2(isNear(std::accumulate(p.begin(), p.end(), 0.0), 1, 1e-15), id);
    }
  }

  void softminIsTheSoftmaxOfTheNegatedScores() {
    QCOMPARE(valuesOf("softmin", {1, 2, 4}, 2), valuesOf("softmax", {-1, -2, -4}, 2));
    QCOMPARE(valuesOf("softmin", {infinity, 1, 1}), (std::vector<double>{0, 0.5, 0.5}));
  }

  void hardmaxTakesTheFirstOfTheLargest() {
    QCOMPARE(valuesOf("hardmax", {1, 3, 3, -2}), (std::vector<double>{0, 1, 0, 0}));
    QCOMPARE(valuesOf("hardmax", {1, 3, 2, -2}), valuesOf("softmax", {1, 3, 2, -2}, 1e-9));
  }

  void logSoftmaxIsTheLogarithm() {
    const std::vector<double> p = valuesOf("softmax", someScores), logs = valuesOf("log-softmax", someScores);
    for (std::size_t i = 0; i < p.size(); ++i) QVERIFY(isNear(logs[i], std::log(p[i])));
    QCOMPARE(valuesOf("log-softmax", {0, -5000})[1], -5000.0);
  }

  void whatHasNoSoftmaxIsNanInAll() {
    for (const VectorFunction& f : vectorFunctions()) {
      const std::vector<double> odd = {1, NAN};
      QVERIFY2(std::isnan(f.values(odd, 1)[0]) && std::isnan(f.values(odd, 1)[1]), f.id.data());
      QVERIFY2(std::isnan(f.jacobian(odd, 1)(0, 1)), f.id.data());
    }
  }
};

ALAB_TEST(TestVectorFunctions)
#include "tst_vector_functions.moc"
