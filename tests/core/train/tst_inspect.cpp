#include "core/train/inspect.h"

#include <QTest>

#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestInspect : public QObject {
  Q_OBJECT

 private slots:
  /// The biases of -100 keep every unit off; leaky ReLU still has a slope there.
  void unitsThatNoSampleReachesAreCounted() {
    const TrainSettings settings{.startBias = -100};
    const auto relu = insightInto(Trainer<float>(settings, starterNamed(settings, "relu"), ringData(), 0));
    QCOMPARE(relu.neverActive(), std::size_t(16));
    QCOMPARE(relu.dead(), std::size_t(16));
    QCOMPARE(relu.layers[0].saturated, 1.0);
    QCOMPARE(relu.layers[0].rmsD, 0.0);
    const auto leaky =
        insightInto(Trainer<float>(settings, starterNamed(settings, "leaky_relu"), ringData(), 0));
    QCOMPARE(leaky.neverActive(), std::size_t(16));
    QCOMPARE(leaky.dead(), std::size_t(0));
  }

  /// EXPERIMENTS: sigmoid divides the gradient by four or more in each layer.
  void sigmoidsLoseTheGradientOnTheWayDown() {
    const TrainSettings settings{.hidden = {{}, {}, {}, {}, {}}};
    const Insight insight =
        insightInto(Trainer<float>(settings, starterNamed(settings, "sigmoid"), ringData(), 0));
    QCOMPARE(insight.layers.size(), std::size_t(6));
    for (std::size_t l = 0; l + 1 < 6; ++l)
      QVERIFY(insight.layers[l].rmsD < 0.5 * insight.layers[l + 1].rmsD);
    QVERIFY(insight.layers[0].rmsD < 0.01 * insight.layers[4].rmsD);
  }

  void learnedParametersAreTold() {
    const TrainSettings settings{.learn = LearnParams::PerUnit};
    const Trainer<float> trainer(settings, starterNamed(settings, "prelu"), ringData(), 0);
    QVERIFY((insightInto(trainer).layers[1].params == std::vector<double>(8, 0.25)));
  }
};

ALAB_TEST(TestInspect)
#include "tst_inspect.moc"
