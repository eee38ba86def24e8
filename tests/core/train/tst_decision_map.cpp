#include "core/train/decision_map.h"

#include <QTest>

#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// A network without hidden layers: outputs x w + b.
Network<double> linear(std::initializer_list<std::initializer_list<double>> rows,
                       std::vector<double> biases) {
  Network<double> network;
  Layer<double>& layer = network.layers.emplace_back(rows.begin()->size(), rows.size());
  std::size_t j = 0;
  for (const auto& row : rows) std::ranges::copy(row, layer.w.row(j++).begin());
  layer.b = std::move(biases);
  return network;
}

TrainingData<double> dataOf(Task task, OutputPair pair, std::size_t outputs) {
  return {task, pair, outputs, {}, {}};
}

MapPlane plane() {
  return {.x = {-2, 2}, .y = {-2, 2}, .others = {0, 0}, .features = {}};
}

DecisionMap mapOf(const Network<double>& network, const TrainingData<double>& data, const MapPlane& shown,
                  std::size_t side, Range targets) {
  return decisionMap(network, data, shown, side, placesOf<double>(shown, side), targets);
}

}  // namespace

class TestDecisionMap : public QObject {
  Q_OBJECT

 private slots:
  void aLineHasItsBorderWhereItIsZero() {
    const auto network = linear({{1, 0}}, {-0.5});  // the sigmoid of x1 - 0.5
    const auto data = dataOf(Task::Binary, OutputPair::SigmoidCrossEntropy, 1);
    const DecisionMap map = mapOf(network, data, plane(), 32, {0, 1});
    QVERIFY(map.value.front() < -0.8 && map.value.back() > 0.6);
    const std::vector<double> border = borderOf(map);
    QVERIFY(border.size() >= 4 * 30);
    for (std::size_t i = 0; i < border.size(); i += 2) QVERIFY(std::fabs(border[i] - 0.5) < 2e-3);
  }

  void classesHaveAWinnerAndHowSureItIs() {
    const auto network = linear({{1, 0}, {-1, 0}, {0, 0}}, {0, 0, -9});
    const auto data = dataOf(Task::Classes, OutputPair::SoftmaxCrossEntropy, 3);
    const DecisionMap map = mapOf(network, data, plane(), 8, {0, 1});
    QCOMPARE(int(map.winner.front()), 1);
    QCOMPARE(int(map.winner.back()), 0);
    QVERIFY(map.value.back() > 0.9f && map.value[4] < map.value[7]);
    QVERIFY(borderOf(map).empty());
  }

  void aSliceKeepsTheOtherFeatures() {
    const auto network = linear({{0, 0, 1, 0}}, {0});
    MapPlane slice{
        .x = {-1, 1}, .y = {-1, 1}, .featureX = 0, .featureY = 3, .others = {0, 0, 5, 0}, .features = {}};
    const auto data = dataOf(Task::Values, OutputPair::IdentitySquared, 1);
    const DecisionMap map = mapOf(network, data, slice, 4, {0, 10});
    for (const float value : map.value) QCOMPARE(value, 0.0f);  // 5 is the middle of 0 to 10
    slice.featureY = 2;
    QVERIFY(mapOf(network, data, slice, 4, {-1, 1}).value.front() < -0.7f);
  }

  void aPointIsSeenThroughTheInputFeatures() {
    MapPlane squares = plane();
    squares.features = {InputFeature::X1Squared};
    const auto data = dataOf(Task::Values, OutputPair::IdentitySquared, 1);
    const DecisionMap map = mapOf(linear({{1}}, {0}), data, squares, 4, {0, 4.5});
    QVERIFY(std::fabs(map.value[0] - map.value[3]) < 1e-6);
    QVERIFY(map.value[0] > map.value[1]);
  }

  void oneFeatureGivesACurve() {
    const auto data = dataOf(Task::Values, OutputPair::IdentitySquared, 1);
    QVERIFY((fittedCurve(linear({{3}}, {10}), data, {0, 1}) == std::vector<double>{10, 13}));
  }
};

ALAB_TEST(TestDecisionMap)
#include "tst_decision_map.moc"
