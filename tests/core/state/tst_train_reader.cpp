// What a file says of the Train page: every problem is named with its path, and the rest still opens.
#include "core/state/train_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

#include "core/activation/catalogue.h"
#include "core/state/fields.h"
#include "core/state/json.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using TrainCheck = std::function<bool(const TrainState&)>;

QJsonObject group(const QString& name, const QJsonValue& value) {
  return {{name, value}};
}

/// {"train": {"training": {"rate": value}}} for the path "train.training.rate".
LoadedState loadedWith(const QString& path, QJsonValue value) {
  QStringList names = path.split(QLatin1Char('.'));
  while (!names.isEmpty()) value = group(names.takeLast(), value);
  return readSettings(value.toObject());
}

/// visit(path, field, default value) for all settings that are no group.
template <HasFields Struct>
void eachSetting(const QString& path, const Struct& settings, const auto& visit) {
  forEachField<Struct>([&](const auto& f) {
    const auto& value = settings.*f.member;
    const QString here = path + QLatin1Char('.') + QLatin1String(f.name);
    if constexpr (HasFields<std::remove_cvref_t<decltype(value)>>)
      eachSetting(here, value, visit);
    else
      visit(here, f, value);
  });
}

}  // namespace

class TestTrainReader : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aWrongKindIsReportedAndChangesNothing() {
    int count = 0;
    eachSetting(QStringLiteral("train"), TrainState(), [&](const QString& path, const auto&, const auto&) {
      const LoadedState loaded = loadedWith(path, QJsonObject());
      QVERIFY2(loaded.problems.size() == 1 && loaded.problems[0].where == path.toStdString(),
               qPrintable(path));
      QVERIFY2(loaded.state == LabState(), qPrintable(path));
      ++count;
    });
    QCOMPARE(count, 45);
  }

  void numbersStayWithinTheirLimits() {
    int count = 0;
    const auto check = [&](const QString& path, const auto& f, const auto& value) {
      if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(value)>> &&
                    !std::is_same_v<std::remove_cvref_t<decltype(value)>, bool>) {
        for (const double wanted : {-1e300, 1e300}) {
          const LoadedState loaded = loadedWith(path, wanted);
          QVERIFY2(loaded.problems.size() == 1, qPrintable(path));
          QVERIFY2(loadedWith(path, wanted < 0 ? f.limits.lower : f.limits.upper).state == loaded.state,
                   qPrintable(path));
          QVERIFY2(!problemWith(loaded.state.train.training), qPrintable(path));
          QVERIFY2(!problemWith(loaded.state.train.data, {}), qPrintable(path));
        }
        ++count;
      }
    };
    eachSetting(QStringLiteral("train"), TrainState(), check);
    QCOMPARE(count, 29);
  }

  void problemIsReportedWithItsPathAndTheRestOpens_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<TrainCheck>("check");
    const auto row = [](const char* name, const char* json, const char* problem, TrainCheck check) {
      QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(problem) << check;
    };
    row("unknown set", R"({"data": {"kind": "doughnut", "points": 20}})",
        "train.data.kind: no data set: one of circle, xor, gauss",
        [](const TrainState& s) { return s.data.kind == DataKind::Circle && s.data.points == 20; });
    row("unknown optimiser", R"({"training": {"optimizer": {"optimizer": "lion", "rate": 1}}})",
        "train.training.optimizer.optimizer: no optimiser: one of sgd, momentum",
        [](const TrainState& s) { return s.training.optimizer.rate == 1; });
    row("unknown input", R"({"data": {"features": ["x1", "x3", "x1²"]}})",
        "train.data.features[1]: no input feature: one of x1, x2, x1², x2²", [](const TrainState& s) {
          return s.data.features == InputFeatures{InputFeature::X1, InputFeature::X1Squared};
        });
    row("no input", R"({"data": {"features": []}})", "train.data.features: no input feature is chosen",
        [](const TrainState& s) { return s.data.features == InputFeatures(); });
    row("half a point", R"({"data": {"hand": [[1, 2, 0], [3, 4]]}})",
        "train.data.hand[1]: expected x1, x2 and y of a point", [](const TrainState& s) {
          return s.data.hand == std::vector<HandPoint>{{.x1 = 1, .x2 = 2, .y = 0}};
        });
    row("a point far away", R"({"data": {"hand": [[1e9, 2, 0]]}})",
        "train.data.hand[0]: 1e+09 is outside -1000 to 1000: 1000 is taken",
        [](const TrainState& s) { return s.data.hand.at(0).x1 == 1000; });
    row("wide layer", R"({"training": {"hidden": [{"units": 9}, {"units": 300}]}})",
        "train.training.hidden[1].units: 300 is outside 1 to 256: 256 is taken", [](const TrainState& s) {
          return s.training.hidden == std::vector<HiddenLayer>{{9, {}}, {256, {}}};
        });
    row("layer as a number", R"({"training": {"hidden": [8, {"units": 4}]}})",
        "train.training.hidden[0]: expected a group, found a number", [](const TrainState& s) {
          return s.training.hidden == std::vector<HiddenLayer>{{}, {4, {}}};
        });
    row("layer with an unknown function",
        R"({"training": {"hidden": [{"units": 5, "function": {"id": "swsh"}}]}})",
        "train.training.hidden[0].function.id: unknown activation 'swsh': did you mean swish?",
        [](const TrainState& s) {
          return s.training.hidden == std::vector<HiddenLayer>{{5, {}}};
        });
    row("nine layers", R"({"training": {"hidden": [{}, {}, {}, {}, {}, {}, {}, {}, {}]}})",
        "train.training.hidden: more than 8 layers: the first of them are taken",
        [](const TrainState& s) { return s.training.hidden == std::vector<HiddenLayer>(8); });
    row("output that cannot be", R"({"data": {"kind": "sine"}, "training": {"output": "bce", "batch": 3}})",
        "train.training.output: bce does not fit the data set sine: auto is taken", [](const TrainState& s) {
          return s.training == TrainSettings{.batch = 3} && s.data.kind == DataKind::Sine;
        });
  }
  void problemIsReportedWithItsPathAndTheRestOpens() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);
    QFETCH(const TrainCheck, check);
    const LoadedState loaded = loadedWith(QStringLiteral("train"), QJsonDocument::fromJson(json).object());
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    const std::string line = loaded.problems[0].line();
    QVERIFY2(QString::fromStdString(line).startsWith(problem), line.c_str());
    QVERIFY(check(loaded.state.train));
  }

  void noHiddenLayerAndNoFunctionAreFine() {
    const auto none =
        QJsonDocument::fromJson(R"({"train": {"training": {"hidden": []}}, "selection": {"functions": []}})");
    QVERIFY(readSettings(none.object()).problems.empty());
    QVERIFY(readSettings(none.object()).state.train.training.hidden.empty());
    const auto null =
        QJsonDocument::fromJson(R"({"train": {"training": {"hidden": [{"function": null}]}}})").object();
    QVERIFY(readSettings(null).problems.empty());
    QVERIFY(!readSettings(null).state.train.training.hidden.at(0).function);
  }

  void aLayerHasItsFunctionByParameterName() {
    LabState state;
    state.train.training.hidden = {{3, Function(builtIn("leaky_relu"), {0.2})}, {4, {}}};
    const QJsonArray layers =
        toJson(state)[QStringLiteral("train")][QStringLiteral("training")][QStringLiteral("hidden")]
            .toArray();
    QCOMPARE(
        layers[0].toObject(),
        QJsonDocument::fromJson(R"({"units": 3, "function": {"id": "leaky_relu", "params": {"alpha": 0.2}}})")
            .object());
    QVERIFY(!layers[1].toObject().contains(QStringLiteral("function")));
  }

  void aCrowdOfPointsIsCutToItsLimit() {
    QJsonArray points;
    for (int i = 0; i < 5000; ++i) points.append(QJsonArray{0, 0, 1});
    const LoadedState loaded = loadedWith(QStringLiteral("train.data.hand"), points);
    QCOMPARE(loaded.state.train.data.hand.size(), mostHandPoints);
    QCOMPARE(loaded.problems.size(), std::size_t(1));
  }
};

ALAB_TEST(TestTrainReader)
#include "tst_train_reader.moc"
