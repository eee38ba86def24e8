#include "core/depth/layer_statistics.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

Matrix<double> matrix(std::size_t rows, std::initializer_list<double> values) {
  Matrix<double> m(rows, values.size() / rows);
  std::ranges::copy(values, m.all().begin());
  return m;
}

LayerStatistics measured(const Matrix<double>& z, const Matrix<double>& slope, const Matrix<double>& output) {
  LayerStatistics s;
  measureForward(z, slope, output, {sumsOf(z.all()), sumsOf(output.all()), countBelow(slope.all(), 0.01)}, 0,
                 s);
  return s;
}

}  // namespace

class TestLayerStatistics : public QObject {
  Q_OBJECT

 private slots:
  void meansAndShares() {  // two samples of relu
    const LayerStatistics s = measured(matrix(2, {-1, 2, -3, 0, 4, -2}), matrix(2, {0, 1, 0, 0, 1, 0}),
                                       matrix(2, {0, 2, 0, 0, 4, 0}));
    QCOMPARE(s.meanZ, 0.0);
    QCOMPARE(s.rmsZ, std::sqrt(34.0 / 6));
    QCOMPARE(s.meanA, 1.0);
    QCOMPARE(s.zeroA, 4.0 / 6);
    QCOMPARE(s.saturated, 4.0 / 6);
  }

  void aUnitIsNeverActiveWhenNoSampleIs() {
    const Matrix<double> z = matrix(2, {-1, 2, -3, 0, 4, 2});
    QCOMPARE(measured(z, matrix(2, {0, 1, 0, 0, 1, 1}), z).neverActive, 1.0 / 3);
    QCOMPARE(measured(z, matrix(2, {0, 1, 0, 0, 1, 1}), z).dead, 1.0 / 3);
  }

  void aLeakyUnitIsNeverDead() {
    const Matrix<double> z = matrix(2, {-1, -2, -3, -4});
    const LayerStatistics s = measured(z, matrix(2, {0.1, 0.1, 0, -0.1}), z);
    QCOMPARE(s.neverActive, 1.0);
    QCOMPARE(s.dead, 0.0);
  }

  void zerosOfTheGradientAreCounted() {
    LayerStatistics s;
    const Matrix<double> d = matrix(1, {0, 3, 0, 4});
    measureBackward(d, sumsOf(d.all()), 0, s);
    QCOMPARE(s.rmsD, 2.5);
    QCOMPARE(s.zeroD, 0.5);
    QVERIFY(s.d.share.empty());
  }

  void aHistogramHoldsEveryFiniteValue() {
    const std::vector<double> values = {0, 1, 2, 3, 4, 4, HUGE_VAL, std::nan("")};
    const Histogram h = histogramOf<double>(values, 4);
    QCOMPARE(h.range, (Range{0, 4}));
    QCOMPARE(h.share, (std::vector<double>{0.125, 0.125, 0.125, 0.375}));
  }

  void oneValueIsOneBin() {
    const std::vector<float> same(10, 2.5f);
    QCOMPARE(histogramOf<float>(same, 5).share, (std::vector<double>{1, 0, 0, 0, 0}));
    const std::vector<float> none = {NAN};
    QCOMPARE(histogramOf<float>(none, 2).share, (std::vector<double>{0, 0}));
  }
};

ALAB_TEST(TestLayerStatistics)
#include "tst_layer_statistics.moc"
