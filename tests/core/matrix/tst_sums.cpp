#include "core/matrix/sums.h"

#include <QTest>
#include <cmath>
#include <vector>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// i / 8 - 2, so that sums are exact, with zeros between.
template <class T>
std::vector<T> numbers(std::size_t count) {
  std::vector<T> x(count);
  for (std::size_t i = 0; i < count; ++i) x[i] = i % 5 == 3 ? T(0) : T(i % 64) / 8 - 2;
  return x;
}

template <class T>
void checkLength(std::size_t count) {
  const std::vector<T> x = numbers<T>(count);
  Sums expected;
  std::size_t small = 0;
  for (const double v : x) {
    expected.sum += v;
    expected.squares += v * v;
    expected.zeros += v == 0;
    small += std::fabs(v) < 0.5;
  }
  const Sums sums = sumsOf(std::span<const T>(x));
  double product = 0;
  std::vector<T> y(count);
  for (std::size_t i = 0; i < count; ++i) y[i] = T(i % 7), product += double(x[i]) * y[i];
  QCOMPARE(productOf(std::span<const T>(x), std::span<const T>(y)), product);
  QCOMPARE(sums.sum, expected.sum);
  QCOMPARE(sums.squares, expected.squares);
  QCOMPARE(sums.zeros, expected.zeros);
  QCOMPARE(squaresOf(std::span<const T>(x)), expected.squares);
  QCOMPARE(countBelow(std::span<const T>(x), T(0.5)), small);
}

template <class T>
void checkColumns(std::size_t rows, std::size_t columns) {
  Matrix<T> x(rows, columns);
  std::ranges::copy(numbers<T>(rows * columns), x.all().begin());
  std::vector<T> expected(columns), sums(columns, T(99));
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < columns; ++j) expected[j] += x(i, j);
  columnSums(std::as_const(x).view(), sums);
  QVERIFY(sums == expected);
}

template <class T>
void checkScale(std::size_t count) {
  std::vector<T> x = numbers<T>(count), factors(count), expected(count);
  for (std::size_t i = 0; i < count; ++i) factors[i] = T(i) / 4, expected[i] = x[i] * factors[i];
  scale(x, factors);
  QVERIFY(x == expected);
}

}  // namespace

class TestSums : public QObject {
  Q_OBJECT

 private slots:
  void everyLengthIsSummed() {
    for (std::size_t count = 0; count < 70; ++count) {
      checkLength<float>(count);
      checkLength<double>(count);
    }
    checkLength<float>(100'003);
  }

  void columnsAreSummedOneByOne() {
    for (std::size_t rows = 0; rows < 6; ++rows)
      for (std::size_t columns = 1; columns < 40; ++columns) {
        checkColumns<float>(rows, columns);
        checkColumns<double>(rows, columns);
      }
  }

  void everyElementIsScaled() {
    for (std::size_t count = 0; count < 40; ++count) {
      checkScale<float>(count);
      checkScale<double>(count);
    }
  }

  void squaresOfTinyAndHugeFloatsCount() {
    const std::vector<float> tiny(40, 1e-30f), huge(40, 1e30f);
    QVERIFY(std::fabs(sumsOf(std::span<const float>(tiny)).squares / 40e-60 - 1) < 1e-6);
    QVERIFY(std::fabs(sumsOf(std::span<const float>(huge)).squares / 40e60 - 1) < 1e-6);
  }

  void nanAndInfinityAreSeen() {
    std::vector<float> x(20, 1.0f);
    x[3] = INFINITY;
    QCOMPARE(sumsOf(std::span<const float>(x)).squares, HUGE_VAL);
    x[17] = NAN;
    QVERIFY(std::isnan(sumsOf(std::span<const float>(x)).sum));
  }
};

ALAB_TEST(TestSums)
#include "tst_sums.moc"
