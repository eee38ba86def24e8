#include "core/train/inside.h"

#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Two units, x1 and -2 x2, and one output, their sum.
Network<float> smallNetwork() {
  Network<float> network;
  Layer<float>& hidden = network.layers.emplace_back(2, 2);
  hidden.w(0, 0) = 1, hidden.w(1, 1) = -2;
  hidden.activation = Function(builtIn("relu"));
  Layer<float>& output = network.layers.emplace_back(2, 1);
  output.w(0, 0) = output.w(0, 1) = 1;
  return network;
}

TrainingData<float> twoClasses() {
  TrainingData<float> data;
  data.task = Task::Binary;
  data.pair = OutputPair::SigmoidCrossEntropy;
  for (Samples<float>* part : {&data.train, &data.test}) {
    part->x = Matrix<float>(3, 2);
    part->y = Matrix<double>(3, 1);
    part->x(0, 0) = 1, part->x(1, 1) = -1;  // both have an output above 0, the third one has not
    part->y(0, 0) = 1;
  }
  return data;
}

MapPlane insidePlane() {
  return {.x = {-2, 2}, .y = {-2, 2}, .others = {0, 0}, .features = {}};
}

InsideNetwork seenInside(std::size_t side = 8) {
  return insideOf(smallNetwork(), twoClasses(), {"x1", "x2"}, insidePlane(), side, 2);
}

}  // namespace

class TestInside : public QObject {
  Q_OBJECT

 private slots:
  void everyUnitHasItsResponsesOverThePlane() {
    const InsideNetwork inside = seenInside();
    QCOMPARE(inside.responses.size(), std::size_t(3));
    QCOMPARE(inside.responses[0].rows(), std::size_t(2));  // what goes in
    QCOMPARE(inside.responses[1].rows(), std::size_t(2));
    QCOMPARE(inside.responses[2].rows(), std::size_t(1));
    for (std::size_t k = 0; k < 64; ++k) {
      const float x1 = float(-2 + 4 * (double(k % 8) + 0.5) / 8),
                  x2 = float(-2 + 4 * (double(k / 8) + 0.5) / 8);
      QVERIFY(isNear(inside.responses[0](0, k), x1 / 1.75, 1e-6));
      QVERIFY(isNear(inside.responses[1](0, k), std::max(x1, 0.0f) / 1.75, 1e-6));
      QVERIFY(isNear(inside.responses[1](1, k), std::max(-x2, 0.0f) / 1.75, 1e-6));
      QVERIFY(isNear(inside.responses[2](0, k), (std::max(x1, 0.0f) + 2 * std::max(-x2, 0.0f)) / 5.25, 1e-6));
    }
  }

  void theConfusionMatrixCountsTheTest() {
    const Matrix<double> counts = seenInside().confusion;
    QCOMPARE(counts(1, 1), 1.0);
    QCOMPARE(counts(0, 1), 1.0);
    QCOMPARE(counts(0, 0), 1.0);
    QCOMPARE(counts(1, 0), 0.0);
  }

  void whatIsNoNumberIsNought() {
    Network<float> network = smallNetwork();
    network.layers[0].w(0, 0) = std::numeric_limits<float>::infinity();
    const InsideNetwork inside = insideOf(network, twoClasses(), {"x1", "x2"}, insidePlane(), 4, 2);
    for (const Matrix<float>& responses : inside.responses)
      for (const float value : responses.all()) QVERIFY(value >= -1 && value <= 1);
  }

  void wideLayersAreShownInPart() {
    Network<float> network;
    network.layers.emplace_back(2, 40);
    network.layers.emplace_back(40, 1);
    const InsideNetwork inside = insideOf(network, twoClasses(), {"x1", "x2"}, insidePlane(), 4, 2);
    QCOMPARE(inside.responses[1].rows(), mostUnitsShown);
    QCOMPARE(inside.network.layers[0].units(), std::size_t(40));
  }

  void ofOneFeatureThereIsALine() {
    Network<float> network;
    network.layers.emplace_back(1, 1).w(0, 0) = 3;
    TrainingData<float> data;
    data.task = Task::Values;
    data.pair = OutputPair::IdentitySquared;
    data.train.x = Matrix<float>(1, 1);
    data.test = data.train;
    const InsideNetwork inside =
        insideOf(network, data, {"x"}, {.x = {0, 2}, .y = {0, 1}, .others = {0}, .features = {}}, 4, 0);
    QCOMPARE(inside.responses[1].columns(), std::size_t(4));
    QVERIFY(isNear(inside.responses[1](0, 0), 0.25 / 1.75, 1e-6));
    QVERIFY(inside.confusion.all().empty());
  }
};

ALAB_TEST(TestInside)
#include "tst_inside.moc"
