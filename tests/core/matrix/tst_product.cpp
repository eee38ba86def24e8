// The product against the sums of its definition, for shapes on both sides of every block edge.
#include "core/matrix/product.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/random/normal.h"
#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

struct Shape {
  std::size_t rows, depth, columns;
};

constexpr Shape shapes[] = {{1, 1, 1},    {2, 3, 1},      {5, 2, 7},     {6, 16, 16},    {7, 17, 15},
                            {12, 4, 32},  {13, 255, 33},  {11, 256, 31}, {193, 257, 17}, {192, 64, 48},
                            {25, 600, 9}, {256, 128, 64}, {400, 513, 5}, {10, 8, 8},     {10, 16, 56},
                            {3, 300, 24}, {9, 10, 40}};

template <class T>
Matrix<T> randomMatrix(std::size_t rows, std::size_t columns, std::uint64_t seed) {
  Matrix<T> m(rows, columns);
  Generator random(seed);
  fillNormal(random, m.all());
  return m;
}

/// The worst |c - sum| in units of what rounding allows: the sum's size times the square root of its length.
template <class T>
double worstError(T factor, MatrixView<const T> a, MatrixView<const T> b, const Matrix<T>& before,
                  const Matrix<T>& c) {
  double worst = 0;
  for (std::size_t i = 0; i < c.rows(); ++i)
    for (std::size_t j = 0; j < c.columns(); ++j) {
      double sum = 0, size = std::fabs(before(i, j));
      for (std::size_t k = 0; k < a.columns; ++k) {
        sum += double(a(i, k)) * b(k, j);
        size += std::fabs(double(factor) * a(i, k) * b(k, j));
      }
      const double error = std::fabs(before(i, j) + factor * sum - c(i, j));
      worst = std::max(worst, error / (size * std::numeric_limits<T>::epsilon()));
    }
  return worst / std::sqrt(double(a.columns) + 1);
}

template <class T>
Matrix<T> everyRow(std::span<const T> row, std::size_t rows) {
  Matrix<T> m(rows, row.size());
  for (std::size_t i = 0; i < rows; ++i) std::ranges::copy(row, m.row(i).begin());
  return m;
}

template <class T>
void checkAllForms(const Shape& s, T factor) {
  const auto a = randomMatrix<T>(s.rows, s.depth, 1), b = randomMatrix<T>(s.depth, s.columns, 2);
  const auto at = randomMatrix<T>(s.depth, s.rows, 3), bt = randomMatrix<T>(s.columns, s.depth, 4);
  const auto start = randomMatrix<T>(s.rows, s.columns, 5), zero = Matrix<T>(s.rows, s.columns);
  for (const MatrixView<const T> left : {a.view(), at.view().transposed()})
    for (const MatrixView<const T> right : {b.view(), bt.view().transposed()}) {
      Matrix<T> c = start;
      multiply(factor, left, right, c.view());
      QVERIFY(worstError(factor, left, right, zero, c) < 2);
      c = start;
      multiply(factor, left, right, c.view(), Into::Add);
      QVERIFY(worstError(factor, left, right, start, c) < 2);
    }
}

/// `products` keeps its memory from shape to shape.
template <class T>
void checkDense(const Shape& s, DenseProducts<T>& products) {
  const auto x = randomMatrix<T>(s.rows, s.depth, 1), w = randomMatrix<T>(s.columns, s.depth, 2);
  const auto d = randomMatrix<T>(s.rows, s.columns, 3), b = randomMatrix<T>(1, s.columns, 4);
  const Matrix<T> ones = everyRow<T>(std::vector<T>{T(1)}, s.rows);
  Matrix<T> z, wSlopes, xSlopes, again, sums(1, s.columns);
  std::vector<T> bSlopes;
  products.forward(x, w, b.row(0), z);
  QVERIFY(worstError<T>(1, x.view(), w.view().transposed(), everyRow(b.row(0), s.rows), z) < 2);
  products.backward(d, x, w, {wSlopes, &bSlopes, &xSlopes});
  std::ranges::copy(bSlopes, sums.all().begin());
  QVERIFY(worstError<T>(1, d.view().transposed(), x.view(), Matrix<T>(s.columns, s.depth), wSlopes) < 2);
  QVERIFY(worstError<T>(1, ones.view().transposed(), d.view(), Matrix<T>(1, s.columns), sums) < 2);
  QVERIFY(worstError<T>(1, d.view(), w.view(), Matrix<T>(s.rows, s.depth), xSlopes) < 2);
  products.backward(d, x, w, {again, nullptr, nullptr});
  QVERIFY(again == wSlopes);
}

/// The same numbers off the places that a vector likes best: `shift` elements behind them, rows further
/// apart.
template <class T>
struct Misplaced {
  Matrix<T> memory;
  MatrixView<T> view;

  Misplaced(const Matrix<T>& m, std::size_t shift)
      : memory(m.rows() + 1, m.columns() + shift),
        view{memory.all().data() + shift, m.rows(), m.columns(), m.columns() + shift} {
    for (std::size_t i = 0; i < m.rows(); ++i)
      for (std::size_t j = 0; j < m.columns(); ++j) view(i, j) = m(i, j);
  }
};

/// Small whole numbers, whose products and sums are exact.
template <class T>
Matrix<T> wholeNumbers(std::size_t rows, std::size_t columns, std::uint64_t seed) {
  Matrix<T> m(rows, columns);
  Generator random(seed);
  for (T& x : m.all()) x = T(std::floor(16 * random.uniform()) - 8);
  return m;
}

template <class T>
Matrix<T> productByItsDefinition(MatrixView<const T> start, MatrixView<const T> a, MatrixView<const T> b) {
  Matrix<T> c(a.rows, b.columns);
  for (std::size_t i = 0; i < c.rows(); ++i)
    for (std::size_t j = 0; j < c.columns(); ++j) {
      c(i, j) = start(i, j);
      for (std::size_t k = 0; k < a.columns; ++k) c(i, j) += a(i, k) * b(k, j);
    }
  return c;
}

template <class T>
bool isRight(const Shape& s, std::size_t shift) {
  const Misplaced<T> a(wholeNumbers<T>(s.rows, s.depth, 1), shift),
      b(wholeNumbers<T>(s.depth, s.columns, 2), shift), at(wholeNumbers<T>(s.depth, s.rows, 3), shift),
      bt(wholeNumbers<T>(s.columns, s.depth, 4), shift);
  const Matrix<T> start = wholeNumbers<T>(s.rows, s.columns, 5);
  for (const MatrixView<const T> left : {a.view, at.view.transposed()})
    for (const MatrixView<const T> right : {b.view, bt.view.transposed()}) {
      Misplaced<T> sum(start, shift);
      multiply<T>(1, left, right, sum.view, Into::Add);
      if (sum.memory != Misplaced<T>(productByItsDefinition<T>(start.view(), left, right), shift).memory)
        return false;
    }
  return true;
}

}  // namespace

class TestProduct : public QObject {
  Q_OBJECT

 private slots:
  void everyShapeAndFormIsTheSumOfItsDefinition() {
    for (const Shape& shape : shapes) {
      checkAllForms<double>(shape, 1);
      checkAllForms<float>(shape, 1);
      checkAllForms<double>(shape, -0.37);
      checkAllForms<float>(shape, 2.5f);
    }
  }

  void everySmallShapeIsExactWhereverItLies() {
    for (std::size_t rows = 1; rows < 15; ++rows)
      for (std::size_t columns = 1; columns < 36; ++columns)
        for (const std::size_t depth : {1, 2, 7})
          for (const std::size_t shift : {0, 1})
            QVERIFY2(isRight<float>({rows, depth, columns}, shift) &&
                         isRight<double>({rows, depth, columns}, shift),
                     qPrintable(QStringLiteral("%1 x %2 x %3").arg(rows).arg(depth).arg(columns)));
  }

  void productsOfADenseLayerAreTheSumsOfTheirDefinition() {
    DenseProducts<float> inFloat;
    DenseProducts<double> inDouble;
    for (const Shape& shape : shapes) checkDense(shape, inFloat), checkDense(shape, inDouble);
    for (std::size_t rows = 1; rows < 15; ++rows)
      for (std::size_t units = 1; units < 36; ++units)
        for (const std::size_t inputs : {1, 2, 7, 16, 33})
          checkDense({rows, inputs, units}, inFloat), checkDense({rows, inputs, units}, inDouble);
  }

  void everySetOfThisMachineAgrees() {
    const auto a = randomMatrix<double>(37, 100, 1), b = randomMatrix<double>(100, 45, 2);
    for (const InstructionSet set : instructionSets) {
      if (!machineHas(set)) continue;
      Matrix<double> c(37, 45);
      multiply<double>(1, a.view(), PackedMatrix<double>(b.view(), set), c.view());
      QVERIFY(worstError<double>(1, a.view(), b.view(), Matrix<double>(37, 45), c) < 2);
    }
  }

  void whatOneRowGivesDoesNotDependOnTheOthers() {
    const auto a = randomMatrix<float>(300, 300, 1), b = randomMatrix<float>(300, 40, 2);
    const PackedMatrix<float> packed(b.view());
    Matrix<float> all(300, 40), one(1, 40);
    multiply<float>(1, a.view(), packed, all.view());
    for (const std::size_t i : {0, 5, 6, 191, 192, 299}) {
      multiply<float>(1, a.view().someRows(i, 1), packed, one.view());
      QVERIFY(std::ranges::equal(one.row(0), all.row(i)));
    }
  }

  void nothingBesideTheResultIsTouched() {
    for (const std::size_t columns : {1, 3, 8, 16, 21, 24}) {
      const auto a = randomMatrix<float>(13, 20, 1), b = randomMatrix<float>(20, columns, 2);
      Matrix<float> wide(15, 30);
      multiply<float>(1, a.view(), b.view(), {&wide(1, 4), 13, columns, 30});
      for (std::size_t i = 0; i < 15; ++i)
        for (std::size_t j = 0; j < 30; ++j)
          QCOMPARE(wide(i, j) == 0, i < 1 || i > 13 || j < 4 || j >= 4 + columns);
    }
  }

  void aFactorThatIsReadInPlaceGivesTheBitsOfThePackedOne() {
    const auto d = randomMatrix<float>(25, 70, 1), w = randomMatrix<float>(70, 45, 2);
    const auto x = randomMatrix<float>(25, 45, 3);
    Matrix<float> packed(25, 45), wSlopes, inPlace;
    std::vector<float> bSlopes;
    multiply<float>(1, d.view(), PackedMatrix<float>(w.view()), packed.view());
    DenseProducts<float>().backward(d, x, w, {wSlopes, &bSlopes, &inPlace});
    QVERIFY(inPlace == packed);
  }

  void nanInAFactorReachesItsRowAlone() {
    auto a = randomMatrix<double>(8, 8, 1);
    a(3, 2) = std::nan("");
    const auto b = randomMatrix<double>(8, 8, 2);
    Matrix<double> c(8, 8);
    multiply<double>(1, a.view(), b.view(), c.view());
    for (std::size_t i = 0; i < 8; ++i)
      for (std::size_t j = 0; j < 8; ++j) QCOMPARE(std::isnan(c(i, j)), i == 3);
  }

  void anOldNanIsOverwritten() {
    const auto a = randomMatrix<double>(3, 4, 1), b = randomMatrix<double>(4, 5, 2);
    Matrix<double> c(3, 5);
    std::ranges::fill(c.all(), std::nan(""));
    multiply<double>(1, a.view(), b.view(), c.view());
    for (const double x : c.all()) QVERIFY(std::isfinite(x));
  }

  void aProductOfNothingIsZero() {
    Matrix<float> c(2, 3);
    std::ranges::fill(c.all(), 7.0f);
    multiply<float>(1, Matrix<float>(2, 0).view(), Matrix<float>(0, 3).view(), c.view());
    QVERIFY(std::ranges::all_of(c.all(), [](float x) { return x == 0; }));
  }
};

ALAB_TEST(TestProduct)
#include "tst_product.moc"
