#include "core/state/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/activation/catalogue.h"
#include "core/state/fields.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QJsonObject parsed(const char* json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  Q_ASSERT(!object.isEmpty());
  return object;
}

QByteArray file(const LabState& state) {
  return QJsonDocument(toJson(state)).toJson();
}

/// A state in which every setting differs from its default.
LabState unusual() {
  LabState state;
  state.page = "depth";
  state.selection = {.functions = {{.id = "leaky_relu", .params = {0.2}, .slot = 3, .visible = false},
                                   {.id = "mish", .params = {}, .slot = 1}},
                     .focused = 3,
                     .compared = 1};
  state.explore = {.showF = false,
                   .showD1 = false,
                   .showD2 = true,
                   .onePlot = true,
                   .hideD1 = true,
                   .showDifference = true,
                   .shadeFlat = false,
                   .x = Range{-1.0 / 3, 0.1},
                   .y = Range{-2, 2},
                   .slopeY = Range{0, 1e-3},
                   .curvatureY = Range{-5e3, 5e3},
                   .differenceY = Range{0, 2},
                   .probe = {.x = 1.2, .tangent = false, .trace = true},
                   .neuron = {.w = -2.5, .b = 0.1},
                   .signal = {.on = true, .mu = -1, .sigma = 0.3},
                   .family = {.on = true, .parameter = 1, .values = {0.01, 1.0 / 3}},
                   .format = {.on = true, .format = NumberFormat::BFloat16},
                   .table = {.from = -1, .to = 2, .step = 0.1}};
  state.depth = {.view = DepthView::Map,
                 .chain = {.layers = 12, .x = 0.1, .w = -3, .b = 2},
                 .network = {.layers = 31,
                             .width = 17,
                             .batch = 33,
                             .input = StackInput::Spiral,
                             .nets = 7,
                             .seed = 9007199254740991,
                             .start = StartWeights::EdgeOfChaos,
                             .given = 0.3,
                             .sigmaB = 0.2,
                             .norm = StackNorm::LayerFirst,
                             .residual = true,
                             .branchScale = 0.5,
                             .format = NumberFormat::BFloat16,
                             .topGradient = 1e-3,
                             .weightGradients = true,
                             .histogramBins = 10},
                 .histogram = DepthHistogram::Gradient,
                 .layer = 3};
  state.train = {.view = TrainView::Sweep,
                 .logScale = false,
                 .epochsPerSecond = 0,
                 .data = {.kind = DataKind::Moons,
                          .points = 77,
                          .noise = 0.1,
                          .testShare = 1.0 / 3,
                          .features = {InputFeature::X2, InputFeature::X1Squared, InputFeature::SinX1},
                          .hand = {{.x1 = 1.0 / 3, .x2 = -2, .y = 1}, {}}},
                 .training = {.hidden = {{.units = 3, .function = Function(builtIn("elu"), {0.1})}, {}, {}},
                              .output = OutputPair::TanhHalfSquared,
                              .start = StartWeights::Constant,
                              .given = -0.2,
                              .weightFactor = 4,
                              .startBias = -8,
                              .norm = TrainNorm::BatchAfter,
                              .dropout = 0.1,
                              .learn = LearnParams::PerUnit,
                              .optimizer = {.optimizer = Optimizer::AdamW,
                                            .rate = 1e-3,
                                            .momentum = 0.8,
                                            .alpha = 0.7,
                                            .beta1 = 0.6,
                                            .beta2 = 0.5,
                                            .epsilon = 1e-7,
                                            .weightDecay = 0.1},
                              .schedule = Schedule::Cosine,
                              .scheduleEpochs = 7,
                              .scheduleFactor = 0.3,
                              .clip = 2,
                              .penalty = {.l1 = 0.01, .l2 = 0.02},
                              .batch = 11,
                              .epochs = 1000000,
                              .seeds = 9,
                              .seed = 9007199254740991}};
  return state;
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
    const auto loaded = readState(file(make()));
    QVERIFY(loaded);
    QVERIFY2(loaded->problems.empty(), loaded->problems.empty() ? "" : loaded->problems[0].line().c_str());
    QCOMPARE(loaded->state, make());
    QVERIFY(loaded->unknown.isEmpty());
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
    [[maybe_unused]] const auto& [page, selection, explore, depth, train] = LabState();
    QCOMPARE(listed<LabState>(), 5u);
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

  void everyMemberOfTheTrainPageIsListed() {
    [[maybe_unused]] const auto& [view, logScale, speed, data, training] = TrainState();
    QCOMPARE(listed<TrainState>(), 5u);
    [[maybe_unused]] const auto& [kind, points, noise, share, features, hand] = DataSettings();
    QCOMPARE(listed<DataSettings>(), 6u);
    [[maybe_unused]] const auto& [hidden, output, start, given, factor, bias, norm, dropout, learn, optimizer,
                                  schedule, scheduleEpochs, scheduleFactor, clip, penalty, batch, epochs,
                                  seeds, seed] = TrainSettings();
    QCOMPARE(listed<TrainSettings>(), 19u);
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
    const auto loaded = readState(file(state));
    QVERIFY(loaded && loaded->problems.empty());
    QCOMPARE(loaded->state, state);
  }

  void functionsAreWrittenByParameterName() {
    const QJsonObject json = toJson(unusual());
    const QJsonObject expected =
        parsed(R"({"id": "leaky_relu", "params": {"alpha": 0.2}, "slot": 3, "visible": false})");
    QCOMPARE(json[QStringLiteral("selection")][QStringLiteral("functions")][0].toObject(), expected);
    QCOMPARE(json[QStringLiteral("format")], QJsonValue(QStringLiteral("activation-lab")));
    QCOMPARE(json[QStringLiteral("version")], QJsonValue(1));
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

  void unknownKeysOfTheTopLevelAreKept() {
    QJsonObject json = toJson(firstState());
    json[QStringLiteral("softmax")] = QJsonObject{{QStringLiteral("z"), 200}};
    const auto loaded = readState(QJsonDocument(json).toJson());
    QVERIFY(loaded && loaded->problems.empty());
    QCOMPARE(loaded->unknown.keys(), QStringList{QStringLiteral("softmax")});
    QCOMPARE(toJson(loaded->state, loaded->unknown), json);
  }

  void unknownKeysNeverReplaceKnownOnes() {
    const QJsonObject unknown{{QStringLiteral("page"), QStringLiteral("train")},
                              {QStringLiteral("version"), 99}};
    QCOMPARE(toJson(firstState(), unknown), toJson(firstState()));
  }

  void numberAsTextIsRead() {
    const auto loaded = readSettings(parsed(R"({"explore": {"neuron": {"w": "-inf"}}})"));
    QCOMPARE(loaded.state.explore.neuron.w, -1000.0);
    QCOMPARE(loaded.problems.size(), std::size_t(1));
  }

  void fileThatIsNoLabFileIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
      QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    row("empty", "", "no JSON object");
    row("a picture", "\x89PNG\r\n", "byte 1");
    row("a list", "[1, 2]", "no JSON object");
    row("cut off", file(firstState()).chopped(5), "no JSON object");
    row("another format", R"({"format": "geogebra", "version": 1})", "not a file of Activation Lab");
    row("no format", R"({"version": 1})", "format: ");
    row("no version", R"({"format": "activation-lab"})", "version is missing");
    row("version as a text", R"({"format": "activation-lab", "version": "1"})", "version is missing");
    row("version nought", R"({"format": "activation-lab", "version": 0})", "version is missing");
    row("from the future", R"({"format": "activation-lab", "version": 2})", "newer Activation Lab");
    row("nested too deeply", QByteArray(5000, '['), "no JSON object");
    row("too large", QByteArray(9 << 20, ' '), "larger than 8 MB");
  }
  void fileThatIsNoLabFileIsRefused() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const auto loaded = readState(bytes);
    QVERIFY(!loaded);
    QVERIFY2(QString::fromStdString(loaded.error().line()).contains(message), loaded.error().line().c_str());
  }
};

ALAB_TEST(TestJson)
#include "tst_json.moc"
