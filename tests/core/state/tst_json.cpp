#include "core/state/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/activation/catalogue.h"
#include "core/state/fields.h"
#include "tests/core/state/unusual_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QJsonObject parsed(const char* json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  Q_ASSERT(!object.isEmpty());
  return object;
}

/// Through the text, as in a file.
LoadedState comeBack(const LabState& state) {
  return readSettings(QJsonDocument::fromJson(QJsonDocument(toJson(state)).toJson()).object());
}

template <HasFields Struct>
bool differsEverywhere(const Struct& settings) {
  bool all = true;
  forEachField<Struct>([&](const auto& f) { all = all && settings.*f.member != Struct().*f.member; });
  return all;
}

template <class Struct>
std::size_t listed() {
  return std::tuple_size_v<std::remove_cvref_t<decltype(fieldsOf<Struct>)>>;
}

}  // namespace

class TestJson : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everythingComesBack_data() {
    QTest::addColumn<std::function<LabState()>>("make");
    QTest::newRow("the first screen") << std::function<LabState()>(firstState);
    QTest::newRow("nothing chosen") << std::function<LabState()>([] { return LabState(); });
    QTest::newRow("every setting changed") << std::function<LabState()>(unusual);
  }
  void everythingComesBack() {
    QFETCH(const std::function<LabState()>, make);
    const LoadedState loaded = comeBack(make());
    QVERIFY2(loaded.problems.empty(), loaded.problems.empty() ? "" : loaded.problems[0].line().c_str());
    QCOMPARE(loaded.state, make());
    QVERIFY(loaded.unknown.values.isEmpty());
  }

  void unusualStateIsUnusualEverywhere() {
    const LabState state = unusual();
    QVERIFY(differsEverywhere(state) && differsEverywhere(state.selection) &&
            differsEverywhere(state.explore));
    const ExploreState& explore = state.explore;
    QVERIFY(differsEverywhere(explore.probe) && differsEverywhere(explore.neuron));
    QVERIFY(differsEverywhere(explore.signal) && differsEverywhere(explore.family));
    QVERIFY(differsEverywhere(explore.table) && differsEverywhere(explore.format));
    QVERIFY(differsEverywhere(state.depth) && differsEverywhere(state.depth.chain) &&
            differsEverywhere(state.depth.network));
    const TrainSettings& training = state.train.training;
    QVERIFY(differsEverywhere(state.train) && differsEverywhere(state.train.data));
    QVERIFY(differsEverywhere(training) && differsEverywhere(training.hidden[0]));
    QVERIFY(differsEverywhere(training.optimizer) && differsEverywhere(training.penalty));
  }

  /// Structured bindings need the exact number of members: a new one does not compile until it is counted
  /// here, and then it must be in the field table.
  void everyMemberIsListed() {
    [[maybe_unused]] const auto& [page, selection, explore, depth, train, softmax, compare] = LabState();
    QCOMPARE(listed<LabState>(), 7u);
    [[maybe_unused]] const auto& [compareView, rows, rowFamily, columns, sortedBy, descending] =
        CompareState();
    QCOMPARE(listed<CompareState>(), 6u);
    [[maybe_unused]] const auto& [functions, focused, compared] = Selection();
    QCOMPARE(listed<Selection>(), 3u);
    [[maybe_unused]] const auto& [f, d1, d2, one, hide, difference, shade, x, y, y1, y2, yDifference, probe,
                                  neuron, signal, family, format, table] = ExploreState();
    QCOMPARE(listed<ExploreState>(), 18u);
    [[maybe_unused]] const auto& [probeX, tangent, trace] = ProbeSettings();
    QCOMPARE(listed<ProbeSettings>(), 3u);
    [[maybe_unused]] const auto& [w, b] = NeuronSettings();
    QCOMPARE(listed<NeuronSettings>(), 2u);
    [[maybe_unused]] const auto& [signalOn, mu, sigma] = SignalSettings();
    QCOMPARE(listed<SignalSettings>(), 3u);
    [[maybe_unused]] const auto& [familyOn, parameter, values] = FamilySettings();
    QCOMPARE(listed<FamilySettings>(), 3u);
    [[maybe_unused]] const auto& [formatOn, numbers] = FormatSettings();
    QCOMPARE(listed<FormatSettings>(), 2u);
    [[maybe_unused]] const auto& [from, to, step] = TableSettings();
    QCOMPARE(listed<TableSettings>(), 3u);
    [[maybe_unused]] const auto& [view, chain, network, histogram, layer] = DepthState();
    QCOMPARE(listed<DepthState>(), 5u);
    [[maybe_unused]] const auto& [chainLayers, input, weight, bias] = ChainSettings();
    QCOMPARE(listed<ChainSettings>(), 4u);
    [[maybe_unused]] const auto& [layers, width, batch, stackInput, nets, seed, start, given, sigmaB, norm,
                                  residual, branch, numberFormat, top, gradients, bins] = DepthSettings();
    QCOMPARE(listed<DepthSettings>(), 16u);
  }

  void everyMemberOfTheSoftmaxPageIsListed() {
    [[maybe_unused]] const auto& [view, scores, together, temperature, variant, target, smoothing, format,
                                  matrix, columns, along, end, step, gate, maxout] = SoftmaxState();
    QCOMPARE(listed<SoftmaxState>(), 15u);
    QVERIFY(differsEverywhere(unusual().softmax));
  }

  void everyMemberOfTheTrainPageIsListed() {
    [[maybe_unused]] const auto& [view, logScale, speed, chart, slice, data, training] = TrainState();
    QCOMPARE(listed<TrainState>(), 7u);
    [[maybe_unused]] const auto& [smoothing, shownEpochs, shownValues] = chart;
    QCOMPARE(listed<TrainChart>(), 3u);
    [[maybe_unused]] const auto& [across, up] = slice;
    QCOMPARE(listed<TrainSlice>(), 2u);
    [[maybe_unused]] const auto& [kind, points, noise, share, features, hand, file, target] = DataSettings();
    QCOMPARE(listed<DataSettings>(), 8u);
    [[maybe_unused]] const auto& [hidden, output, start, given, factor, bias, norm, dropout, learn, optimizer,
                                  schedule, scheduleEpochs, scheduleFactor, clip, penalty, batch, epochs,
                                  stopLoss, patience, seeds, seed] = TrainSettings();
    QCOMPARE(listed<TrainSettings>(), 21u);
    [[maybe_unused]] const auto& [units, function] = HiddenLayer();
    QCOMPARE(listed<HiddenLayer>(), 2u);
    [[maybe_unused]] const auto& [which, rate, momentum, alpha, beta1, beta2, epsilon, decay] =
        OptimizerSettings();
    QCOMPARE(listed<OptimizerSettings>(), 8u);
    [[maybe_unused]] const auto& [l1, l2] = Penalty();
    QCOMPARE(listed<Penalty>(), 2u);
    [[maybe_unused]] const auto& [x1, x2, y] = HandPoint();  // written as a list
  }

  void everyActivationComesBackWithUnusualParameters_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(catalogue().size()); ++i)
      QTest::newRow(std::string(catalogue()[std::size_t(i)].card().id).c_str()) << i;
  }
  void everyActivationComesBackWithUnusualParameters() {
    QFETCH(const int, index);
    const Activation activation = catalogue()[std::size_t(index)];
    std::vector<double> params = activation.defaults();
    for (double& value : params) value += 0.1 / 3;
    LabState state;
    state.selection.add(std::string(activation.card().id),
                        activation.checked(params) ? params : activation.defaults());
    const LoadedState loaded = comeBack(state);
    QVERIFY(loaded.problems.empty());
    QCOMPARE(loaded.state, state);
  }

  void functionsAreWrittenByParameterName() {
    const QJsonObject json = toJson(unusual());
    const QJsonObject expected =
        parsed(R"({"id": "leaky_relu", "params": {"alpha": 0.2}, "slot": 3, "visible": false})");
    QCOMPARE(json[QStringLiteral("selection")][QStringLiteral("functions")][0].toObject(), expected);
  }

  void unsetRangesAreNotWritten() {
    QVERIFY(!toJson(firstState())[QStringLiteral("explore")].toObject().contains(QStringLiteral("x")));
  }

  void missingKeysHaveTheirDefaults() {
    const LoadedState loaded = readSettings(parsed(R"({"explore": {"probe": {"x": 2}}})"));
    LabState expected;
    expected.explore.probe.x = 2;
    QCOMPARE(loaded.state, expected);
    QVERIFY(loaded.problems.empty());
  }

  void missingParameterHasItsDefault() {
    const auto loaded = readSettings(parsed(R"({"selection": {"functions": [{"id": "elu"}]}})"));
    QCOMPARE(loaded.state.selection.functions.at(0).params, builtIn("elu").defaults());
    QCOMPARE(loaded.state.selection.focused, 0);
    QVERIFY(loaded.problems.empty());
  }

  void aliasIsReadAsItsId() {
    const auto loaded = readSettings(parsed(R"({"selection": {"functions": [{"id": "Leaky ReLU"}]}})"));
    QCOMPARE(loaded.state.selection.functions.at(0).id, std::string("leaky_relu"));
  }

  void numberAsTextIsRead() {
    const auto loaded = readSettings(parsed(R"({"explore": {"neuron": {"w": "-inf"}}})"));
    QCOMPARE(loaded.state.explore.neuron.w, -1000.0);
    QCOMPARE(loaded.problems.size(), std::size_t(1));
  }
};

ALAB_TEST(TestJson)
#include "tst_json.moc"
