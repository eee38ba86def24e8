// The kernel of narrow networks against the general path, which golden data checks.
#include "core/train/narrow.h"

#include <QTest>

#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

TrainSettings settingsOf(std::size_t width, std::size_t layers, std::size_t batch, OutputPair output) {
  TrainSettings s{.output = output, .optimizer = {.rate = 0.05}, .batch = batch};
  s.hidden.assign(layers, {width, {}});
  s.startBias = 0.1;
  return s;
}

/// The same by the general path: a clip that is never met leads there.
TrainSettings general(TrainSettings settings) {
  settings.clip = 1e9;
  return settings;
}

double largestDifference(const Network<float>& a, const Network<float>& b) {
  double largest = 0;
  for (std::size_t l = 0; l < a.layers.size(); ++l) {
    for (std::size_t i = 0; i < a.layers[l].w.all().size(); ++i)
      largest = std::max(largest, std::fabs(double(a.layers[l].w.all()[i]) - b.layers[l].w.all()[i]));
    for (std::size_t i = 0; i < a.layers[l].b.size(); ++i)
      largest = std::max(largest, std::fabs(double(a.layers[l].b[i]) - b.layers[l].b[i]));
  }
  return largest;
}

Trainer<float> trained(const TrainSettings& settings, const char* id, std::size_t points, int epochs) {
  Trainer<float> trainer(settings, starterNamed(settings, id), ringData(points, settings.output), 0);
  for (int i = 0; i < epochs; ++i) trainer.trainEpoch();
  return trainer;
}

}  // namespace

class TestNarrow : public QObject {
  Q_OBJECT

 private slots:
  void itTrainsAsTheGeneralPathDoes_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("batch");
    for (const int width : {8, 16, 32})
      for (const int layers : {1, 2, 5})
        for (const int batch : {1, 7, 10, 100})
          QTest::addRow("%d units, %d layers, batch %d", width, layers, batch) << width << layers << batch;
  }
  void itTrainsAsTheGeneralPathDoes() {
    QFETCH(const int, width);
    QFETCH(const int, layers);
    QFETCH(const int, batch);
    for (const OutputPair output :
         {OutputPair::SigmoidCrossEntropy, OutputPair::IdentitySquared, OutputPair::TanhHalfSquared}) {
      const TrainSettings s = settingsOf(std::size_t(width), std::size_t(layers), std::size_t(batch), output);
      const Trainer<float> fast = trained(s, "tanh", 43, 2), slow = trained(general(s), "tanh", 43, 2);
      QVERIFY(isNarrow(s, fast.network(), lossOf(output)) &&
              !isNarrow(general(s), fast.network(), lossOf(output)));
      QVERIFY(largestDifference(trained(s, "tanh", 43, 0).network(), fast.network()) > 1e-3);
      QVERIFY2(largestDifference(fast.network(), slow.network()) < 3e-6,
               qPrintable(QString::number(largestDifference(fast.network(), slow.network()))));
    }
  }

  void batchesOneByOneGiveTheBitsOfAnEpoch() {
    const TrainSettings s = settingsOf(8, 2, 10, OutputPair::SigmoidCrossEntropy);
    Trainer<float> byBatch = trained(s, "gelu", 43, 0), byEpoch = trained(s, "gelu", 43, 0);
    byEpoch.trainEpoch();
    while (byBatch.epoch() == 0) byBatch.trainBatch();
    QCOMPARE(largestDifference(byBatch.network(), byEpoch.network()), 0.0);
  }

  void whatIsNotPlainTakesTheGeneralPath() {
    const auto isFast = [](const TrainSettings& s) {
      return isNarrow(s, startNetwork<float>(s, starterNamed(s, "relu"), 1), Loss::BinaryCrossEntropy);
    };
    QVERIFY(isFast({}));
    QVERIFY(!isFast({.hidden = {}}));
    QVERIFY(!isFast({.hidden = {{8, {}}, {16, {}}}}));
    QVERIFY(!isFast({.hidden = {{12, {}}}}));
    QVERIFY(!isFast({.norm = TrainNorm::BatchBefore}));
    QVERIFY(!isFast({.dropout = 0.1}));
    QVERIFY(!isFast({.learn = LearnParams::PerLayer}));
    QVERIFY(!isFast({.optimizer = {.optimizer = Optimizer::Adam}}));
    QVERIFY(!isFast({.penalty = {0, 1e-3}}));
  }
};

ALAB_TEST(TestNarrow)
#include "tst_narrow.moc"
