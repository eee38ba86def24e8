// Files that are damaged, wrong or hostile: every problem is named with its path, and the rest still opens.
#include <QJsonArray>
#include <QJsonDocument>

#include "core/state/fields.h"
#include "core/state/json.h"
#include "core/state/storyboard.h"
#include "tests/core/state/sound_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Check = std::function<bool(const LabState&)>;

}  // namespace

class TestReader : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void problemIsReportedWithItsPathAndTheRestOpens_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<Check>("check");
    const auto row = [](const char* name, const char* json, const char* problem, Check check) {
      QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(problem) << check;
    };
    row("text for a number", R"({"explore": {"probe": {"x": "left", "trace": true}}})",
        "explore.probe.x: expected a number, found a text",
        [](const LabState& s) { return s.explore.probe.x == 0 && s.explore.probe.trace; });
    row("number for a switch", R"({"explore": {"showF": 1, "showD2": true}})",
        "explore.showF: expected true or false, found a number",
        [](const LabState& s) { return s.explore.showF && s.explore.showD2; });
    row("list for a group", R"({"explore": {"probe": [], "showD2": true}})",
        "explore.probe: expected a group, found a list", [](const LabState& s) { return s.explore.showD2; });
    row("no number", R"({"explore": {"neuron": {"w": "nan", "b": 2}}})",
        "explore.neuron.w: expected a number",
        [](const LabState& s) { return s.explore.neuron == NeuronSettings{.w = 1, .b = 2}; });
    row("above its limit", R"({"explore": {"neuron": {"w": 1e6}}})",
        "explore.neuron.w: 1e+06 is outside -1000 to 1000: 1000 is taken",
        [](const LabState& s) { return s.explore.neuron.w == 1000; });
    row("below its limit", R"({"explore": {"signal": {"sigma": 0}}})", "explore.signal.sigma: 0 is outside",
        [](const LabState& s) { return s.explore.signal.sigma == 0.001; });
    row("half a parameter", R"({"explore": {"family": {"parameter": 0.5}}})",
        "explore.family.parameter: expected a whole number",
        [](const LabState& s) { return s.explore.family.parameter == 0; });
    row("huge index", R"({"explore": {"family": {"parameter": 1e300}}})", "explore.family.parameter: 1e+300",
        [](const LabState& s) { return s.explore.family.parameter == 15; });
    row("unknown format", R"({"explore": {"format": {"format": "float8", "on": true}}})",
        "explore.format.format: no number format", [](const LabState& s) { return s.explore.format.on; });
    row("unknown setting of a layer", R"({"train": {"training": {"hidden": [{"units": 3, "colour": 1}]}}})",
        "train.training.hidden[0].colour: unknown setting",
        [](const LabState& s) { return s.train.training.hidden.at(0).units == 3; });
    row("range upside down", R"({"explore": {"x": [3, -3], "y": [0, 1]}})", "explore.x: the upper end",
        [](const LabState& s) {
          return !s.explore.x && s.explore.y == Range{0, 1};
        });
    row("empty range", R"({"explore": {"x": [1, 1]}})", "explore.x: the upper end",
        [](const LabState& s) { return !s.explore.x; });
    row("range too wide", R"({"explore": {"x": [-1e5, 1e5]}})",
        "explore.x: this range is too narrow or too wide", [](const LabState& s) { return !s.explore.x; });
    row("range too narrow", R"({"explore": {"x": [1, 1.00000001]}})", "explore.x: this range is too narrow",
        [](const LabState& s) { return !s.explore.x; });
    row("range with three ends", R"({"explore": {"x": [1, 2, 3]}})",
        "explore.x: expected a lower and an upper", [](const LabState& s) { return !s.explore.x; });
    row("endless range", R"({"explore": {"x": [9e4, "inf"]}})", "explore.x: inf is outside",
        [](const LabState& s) {
          return s.explore.x == Range{9e4, 1e5};
        });
    row("page as a number", R"({"page": 3})", "page: expected a text",
        [](const LabState& s) { return s.page == "explore"; });
    row("texts among numbers", R"({"explore": {"family": {"values": [1, "two"], "on": true}}})",
        "explore.family.values: expected only numbers",
        [](const LabState& s) { return s.explore.family.values.empty() && s.explore.family.on; });
    row("table backwards", R"({"explore": {"table": {"from": 5, "to": -5}}})",
        "explore.table: from is above to",
        [](const LabState& s) { return s.explore.table == TableSettings(); });
    row("endless table", R"({"explore": {"table": {"step": 1e-6}}})",
        "explore.table.step: more than 2001 rows",
        [](const LabState& s) { return s.explore.table.step == 0.005; });
  }
  void problemIsReportedWithItsPathAndTheRestOpens() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);
    QFETCH(const Check, check);
    const LoadedState loaded = readSettings(QJsonDocument::fromJson(json).object());
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    const std::string line = loaded.problems[0].line();
    QVERIFY2(QString::fromStdString(line).startsWith(problem), line.c_str());
    QVERIFY(check(loaded.state));
    QVERIFY(isSound(loaded.state));
  }

  void badFunctionIsLeftOutAndReported_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* function, const char* problem) {
      QTest::newRow(name) << QByteArray(function) << QString::fromUtf8(problem);
    };
    row("unknown id", R"({"id": "swsh"})",
        "selection.functions[1].id: unknown activation 'swsh': did you mean swish?");
    row("id with control characters", "{\"id\": \"a\\nb\\u001b[31m\"}",
        "selection.functions[1].id: unknown activation 'a?b?[31m'");
    row("formula with a mistake", R"({"id": "f(x) = 2x"})",
        "selection.functions[1].id: a sign is missing between '2' and 'x'");
    row("no id", R"({"params": {}})", "selection.functions[1].id: expected a text, found nothing");
    row("no function", R"("relu")", "selection.functions[1]: expected a function, found a text");
    row("parameter as a text", R"({"id": "elu", "params": {"alpha": "one"}})",
        "selection.functions[1].params.alpha: expected a number, found a text");
    row("parameters as a list", R"({"id": "elu", "params": [1]})",
        "selection.functions[1].params: expected a group of parameters, found a list");
    row("parameter that is no number", R"({"id": "elu", "params": {"alpha": "nan"}})",
        "selection.functions[1].params: alpha");
    row("parameter outside its domain", R"({"id": "softplus", "params": {"beta": -1}})",
        "selection.functions[1].params: beta");
    row("parameters out of order", R"({"id": "clip", "params": {"min_val": 2, "max_val": 1}})",
        "selection.functions[1].params: min_val");
  }
  void badFunctionIsLeftOutAndReported() {
    QFETCH(const QByteArray, function);
    QFETCH(const QString, problem);
    const QByteArray json = R"({"selection": {"functions": [{"id": "relu", "slot": 0}, )" + function +
                            R"(, {"id": "tanh", "slot": 4}]}})";
    const LoadedState loaded = readSettings(QJsonDocument::fromJson(json).object());
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    const std::string line = loaded.problems[0].line();
    QVERIFY2(QString::fromStdString(line).startsWith(problem), line.c_str());
    for (const std::string& text : {loaded.problems[0].what, loaded.problems[0].where})
      QVERIFY2(onOneLine(text) == text, text.c_str());
    QCOMPARE(loaded.state.selection.functions.size(), std::size_t(2));
    QVERIFY(isSound(loaded.state));
  }

  void unknownParameterIsLeftOutOfItsFunction() {
    const QByteArray json =
        "{\"selection\": {\"functions\": [{\"id\": \"elu\", \"params\": {\"alpha\": 0.2, \"a\\nb\": 1}}]}}";
    const LoadedState loaded = readSettings(QJsonDocument::fromJson(json).object());
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    QCOMPARE(loaded.problems[0].line(), std::string("selection.functions[0].params.a?b: no such parameter"));
    QCOMPARE(loaded.state.selection.functions.at(0).params, std::vector<double>{0.2});
  }

  void keysThatAreNotKeptAreReported_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a function without a place")
        << QByteArray(R"({"selection": {"functions": [{"id": "elu", "note": 1}]}})");
    QTest::newRow("the function of a layer")
        << QByteArray(R"({"train": {"training": {"hidden": [{"function": {"id": "elu", "note": 1}}]}}})");
  }
  void keysThatAreNotKeptAreReported() {
    QFETCH(const QByteArray, json);
    const LoadedState loaded = readSettings(QJsonDocument::fromJson(json).object());
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    QVERIFY(loaded.problems[0].line().ends_with(".note: unknown setting"));
  }

  void formulaOfALabFileComesBack() {
    const QByteArray json =
        R"({"selection": {"functions": [{"id": "x*b; b=2 in 0..5", "params": {"b": 3}}]}})";
    const LoadedState loaded = readSettings(QJsonDocument::fromJson(json).object());
    QVERIFY(loaded.problems.empty());
    QCOMPARE(loaded.state.selection.functions.size(), std::size_t(1));
    const ChosenFunction& f = loaded.state.selection.functions[0];
    QCOMPARE(f.id, std::string("f(x) = x*b; b=2 in 0..5"));
    QCOMPARE(f.params, std::vector<double>{3});
    const LoadedState again = readSettings(toJson(loaded.state));
    QVERIFY(again.problems.empty());
    QCOMPARE(again.state, loaded.state);
  }

  void badSlotIsGivenAnewAndReported_data() {
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QList<int>>("expected");
    QTest::addColumn<int>("problems");
    QTest::newRow("taken twice") << QByteArray("0 0 1") << QList<int>{0, 2, 1} << 1;
    QTest::newRow("negative") << QByteArray("-3 0 1") << QList<int>{2, 0, 1} << 1;
    QTest::newRow("too large") << QByteArray("0 1e9 1") << QList<int>{0, 2, 1} << 1;
    QTest::newRow("all the same") << QByteArray("5 5 5") << QList<int>{5, 0, 1} << 2;
  }
  void badSlotIsGivenAnewAndReported() {
    QFETCH(const QByteArray, given);
    QFETCH(const QList<int>, expected);
    QByteArrayList functions;
    for (const QByteArray& slot : given.split(' ')) functions << R"({"id": "relu", "slot": )" + slot + "}";
    const QByteArray json = R"({"selection": {"functions": [)" + functions.join(',') + "]}}";
    const LoadedState loaded = readSettings(QJsonDocument::fromJson(json).object());
    QList<int> found;
    for (const ChosenFunction& f : loaded.state.selection.functions) found << f.slot;
    QCOMPARE(found, expected);
    QTEST(int(loaded.problems.size()), "problems");
  }

  void focusOnAMissingFunctionGoesToTheFirst() {
    const auto loaded = readSettings(
        QJsonDocument::fromJson(
            R"({"selection": {"functions": [{"id": "relu", "slot": 3}], "focused": 7, "compared": 3}})")
            .object());
    QCOMPARE(loaded.state.selection.focused, 3);
    QCOMPARE(loaded.state.selection.compared, -1);
    QCOMPARE(loaded.problems.size(), std::size_t(2));
  }

  void crowdIsCutToItsLimit() {
    QJsonArray functions, values;
    for (int i = 0; i < 5000; ++i) {
      functions.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("relu")}});
      values.append(i);
    }
    const QJsonObject family{{QStringLiteral("values"), values}};
    const QJsonObject json{
        {QStringLiteral("selection"), QJsonObject{{QStringLiteral("functions"), functions}}},
        {QStringLiteral("explore"), QJsonObject{{QStringLiteral("family"), family}}}};
    const LoadedState loaded = readSettings(json);
    QCOMPARE(loaded.state.selection.functions.size(), maxFunctions);
    QCOMPARE(loaded.state.explore.family.values.size(), std::size_t(maxFamilyValues));
    QCOMPARE(loaded.problems.size(), std::size_t(2));
    QVERIFY(isSound(loaded.state));
  }

  void floodOfProblemsIsCut() {
    QJsonArray functions;
    for (int i = 0; i < 5000; ++i) functions.append(i);
    const QJsonObject selection{{QStringLiteral("functions"), functions}};
    QJsonArray board;
    for (int i = 0; i < 200; ++i)
      board.append(
          QJsonObject{{QStringLiteral("state"), QJsonObject{{QStringLiteral("selection"), selection}}}});
    std::vector<Error> problems;
    readStoryboard(board, JsonPlace(problems));
    QCOMPARE(problems.size(), std::size_t(100));
  }
};

ALAB_TEST(TestReader)
#include "tst_reader.moc"
