// What a file says of the Softmax page: what cannot be is reported and mended, and the rest still opens.
#include "core/state/softmax_reader.h"

#include <QJsonDocument>
#include <QTest>

#include "core/state/json.h"
#include "core/vector/gated_units.h"
#include "core/vector/maxout.h"
#include "core/vector/vector_functions.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

LoadedState loadedSoftmax(const QByteArray& softmax) {
  return readSettings(QJsonDocument::fromJson("{\"softmax\": " + softmax + '}').object());
}

}  // namespace

class TestSoftmaxReader : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void whatCannotBeIsReportedAndMended_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* json, const char* place) {
      QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("one score", R"({"scores": [1]})", "softmax.scores");
    row("eleven scores", R"({"scores": [1,2,3,4,5,6,7,8,9,10,11]})", "softmax.scores");
    row("an infinite score", R"({"scores": [1, "inf"]})", "softmax.scores");
    row("a target that is no class", R"({"scores": [1, 2], "target": 5})", "softmax.target");
    row("half a row", R"({"matrix": [1, 2, 3], "columns": 2})", "softmax.matrix");
    row("no matrix", R"({"matrix": []})", "softmax.matrix");
    row("no temperature", R"({"temperature": 0})", "softmax.temperature");
    row("another variant", R"({"variant": "sofmax"})", "softmax.variant");
    row("another gate", R"({"gate": "flu"})", "softmax.gate");
    row("another view", R"({"view": "up"})", "softmax.view");
  }
  void whatCannotBeIsReportedAndMended() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const LoadedState loaded = loadedSoftmax(json);
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(loaded.problems[0].where), place);
    const SoftmaxState& softmax = loaded.state.softmax;
    QVERIFY(softmax.scores.size() >= fewestScores && softmax.scores.size() <= mostScores);
    QVERIFY(softmax.target < softmax.scores.size() && softmax.temperature >= temperatureLimits.lower);
    QVERIFY(!softmax.matrix.empty() && softmax.matrix.size() % softmax.columns == 0);
  }

  void choicesHaveTheNamesOfTheCore() {
    for (const SoftmaxVariant variant : softmaxVariants()) QVERIFY(vectorFunctionNamed(nameOf(variant)));
    for (const GateUnit unit : gateUnits()) QVERIFY(unit == GateUnit::Maxout || gatedUnitNamed(nameOf(unit)));
    QCOMPARE(gateUnits().size(), gatedUnits().size() + 1);
    QCOMPARE(maxoutPresets().size(), std::size_t(4));
  }
};

ALAB_TEST(TestSoftmaxReader)
#include "tst_softmax_reader.moc"
