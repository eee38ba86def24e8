#include "core/vector/softmax_matrix.h"

#include <QTest>

#include "core/vector/softmax.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Matrix<double> matrixOf(std::size_t rows, std::initializer_list<double> values) {
  Matrix<double> matrix(rows, values.size() / rows);
  std::ranges::copy(values, matrix.all().begin());
  return matrix;
}

Matrix<double> softmaxAlong(SoftmaxAxis axis, const Matrix<double>& scores, double temperature = 1) {
  return applied(*vectorFunctionNamed("softmax"), scores, axis, temperature);
}

}  // namespace

class TestSoftmaxMatrix : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void rowsSumToOneAlongRows() {  // the article's matrix, axis=1
    const Matrix<double> p = softmaxAlong(SoftmaxAxis::Rows, matrixOf(2, {1, 2, 3, 4, 1, 2, 3, 4}));
    const std::vector<double> one = Softmax(std::vector<double>{1, 2, 3, 4}).probabilities();
    for (std::size_t i = 0; i < 2; ++i) QVERIFY(std::ranges::equal(p.row(i), one));
    for (const double sum : sumsAlong(p, SoftmaxAxis::Rows)) QVERIFY(isNear(sum, 1, 1e-15));
    QVERIFY(isNear(sumsAlong(p, SoftmaxAxis::Columns)[3], 2 * one[3]));
  }

  void columnsSumToOneAlongColumns() {  // equal rows: every entry is a half
    const Matrix<double> p = softmaxAlong(SoftmaxAxis::Columns, matrixOf(2, {1, 2, 3, 4, 1, 2, 3, 4}));
    for (const double value : p.all()) QCOMPARE(value, 0.5);
    QCOMPARE(sumsAlong(p, SoftmaxAxis::Columns), std::vector<double>(4, 1));
    QCOMPARE(sumsAlong(p, SoftmaxAxis::Rows), std::vector<double>(2, 2));
  }

  void columnsAreTheRowsOfTheTransposed() {
    const Matrix<double> z = matrixOf(3, {0.5, 2, -1, 3, 0, 4}), turned = matrixOf(2, {0.5, -1, 0, 2, 3, 4});
    const Matrix<double> p = softmaxAlong(SoftmaxAxis::Columns, z, 2);
    const Matrix<double> q = softmaxAlong(SoftmaxAxis::Rows, turned, 2);
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = 0; j < 2; ++j) QCOMPARE(p(i, j), q(j, i));
  }

  void anEmptyMatrixStaysEmpty() {
    QVERIFY(softmaxAlong(SoftmaxAxis::Rows, Matrix<double>(0, 3)).all().empty());
    QVERIFY(softmaxAlong(SoftmaxAxis::Columns, Matrix<double>(2, 0)).all().empty());
  }
};

ALAB_TEST(TestSoftmaxMatrix)
#include "tst_softmax_matrix.moc"
