#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "tests/app/program.h"
#include "tests/support/golden.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QJsonArray goldenCases() {
  QFile file(goldenFile(QStringLiteral("networks.json")));
  if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
}

/// The paths at which the actual value is not the expected one.
QStringList wrongPlaces(const QJsonValue& actual, const QJsonValue& expected, double relative, double floor,
                        const QString& path = {}) {
  QStringList wrong;
  if (expected.isObject()) {
    for (const QString& key : expected.toObject().keys())
      wrong += wrongPlaces(actual[key], expected[key], relative, floor, path + u'.' + key);
    return wrong;
  }
  if (expected.isArray()) {
    if (actual.toArray().size() != expected.toArray().size()) return {path};
    for (qsizetype i = 0; i < expected.toArray().size(); ++i)
      wrong += wrongPlaces(actual[i], expected[i], relative, floor, path + u'.' + QString::number(i));
    return wrong;
  }
  const double r = expected.toDouble();
  const bool agrees =
      actual.isDouble() && std::fabs(actual.toDouble() - r) <= std::max(floor, relative * std::fabs(r));
  return agrees ? wrong : QStringList{path};
}

}  // namespace

class TestNetworkCommand : public QObject {
  Q_OBJECT

 private slots:
  void itPrintsWhatTheReferenceExpects_data();
  void itPrintsWhatTheReferenceExpects();
  void whatIsWrongIsSaidWithItsPlace_data();
  void whatIsWrongIsSaidWithItsPlace();
  void aMissingFileIsAFailure();
  void hugeValuesAreTexts();

 private:
  Ran network(const QByteArray& json) {
    QFile file(m_folder.filePath(QStringLiteral("case.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) return {};
    file.close();
    return program({"network", file.fileName().toUtf8()});
  }
  QTemporaryDir m_folder;
};

void TestNetworkCommand::itPrintsWhatTheReferenceExpects_data() {
  QTest::addColumn<QJsonObject>("golden");
  if (goldenFile(QStringLiteral("networks.json")).isEmpty()) QSKIP("networks.json is not in ALAB_GOLDEN");
  const QJsonArray cases = goldenCases();
  QVERIFY(!cases.isEmpty());
  for (qsizetype i = 0; i < cases.size(); ++i) {  // some of the plain ones: tst_golden_networks has them all
    const bool isSpecial = !cases[i][u"name"].toString().startsWith(u"mlp-mse");
    if (isSpecial || i % 10 == 0)
      QTest::newRow(qPrintable(cases[i][u"name"].toString())) << cases[i].toObject();
  }
}

void TestNetworkCommand::itPrintsWhatTheReferenceExpects() {
  QFETCH(const QJsonObject, golden);
  const Ran result = network(QJsonDocument(golden).toJson());
  QVERIFY2(result.status == 0, result.err);
  QJsonObject actual = QJsonDocument::fromJson(result.out).object();
  const QJsonObject steps = actual.take(u"optimizers").toObject();
  QCOMPARE(actual.keys(), golden[u"expected"].toObject().keys());
  QCOMPARE(wrongPlaces(actual, golden[u"expected"], 1e-13, 1e-13), QStringList());
  const QJsonObject optimizers = golden[u"optimizers"].toObject();
  QCOMPARE(steps.keys(), optimizers.keys());
  for (const QString& name : optimizers.keys()) {
    QJsonObject expected = optimizers[name].toObject();
    expected.remove(u"hyper");
    QCOMPARE(steps[name].toObject().keys(), expected.keys());
    QCOMPARE(wrongPlaces(steps[name], expected, 1e-11, 1e-15), QStringList());
  }
}

void TestNetworkCommand::whatIsWrongIsSaidWithItsPlace_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<QByteArray>("message");
  const auto row = [](const char* name, const char* json, const char* message) {
    QTest::newRow(name) << QByteArray(json) << QByteArray(message);
  };
  row("no JSON", "{", "no JSON");
  row("the whole list", R"({"cases": []})", "give one of its cases");
  row("no activation", R"({"X": [[1]]})", "activation: ");
  row("unknown activation", R"({"activation": "swsh", "X": [[1]]})",
      "activation: unknown activation 'swsh': did you mean swish?");
  row("unknown parameter", R"({"activation": "elu", "params": {"beta": 1}, "X": [[1]]})", "params: ");
  row("parameter outside", R"({"activation": "softplus", "params": {"beta": -1}, "X": [[1]]})", "params: ");
  row("ragged X", R"({"activation": "relu", "X": [[1, 2], [3]]})", "X[1]: holds 1 numbers instead of 2");
  row("text in X", R"({"activation": "relu", "X": [["one"]]})", "X[0][0]: a number is expected");
  row("W that does not fit", R"({"activation": "relu", "X": [[1, 2]], "W": [[[1]]], "b": [[0]]})",
      "W[0][0]: holds 1 numbers instead of 2");
  row("no b", R"({"activation": "relu", "X": [[1]], "W": [[[1]]]})", "b[0]: a list is expected");
  row("no gamma",
      R"({"activation": "relu", "batchnorm": true, "X": [[1]], "W": [[[1]], [[1]]], "b": [[0], [0]]})",
      "gamma[0]: a list is expected");
  row("unknown loss", R"({"activation": "relu", "loss": "hinge", "X": [[1]], "W": [[[1]]], "b": [[0]]})",
      "loss: 'hinge' is unknown");
  row("missing target",
      R"({"activation": "relu", "loss": "mse", "X": [[1], [2]], "W": [[[1]]], "b": [[0]], "Y": [[1]]})",
      "Y: there must be a row for each of X");
  row("no such class",
      R"({"activation": "relu", "loss": "softmax_cross_entropy", "X": [[1]], "W": [[[1]]], "b": [[0]], "Y": [1]})",
      "Y[0]: a class from 0 to 0 is expected");
  row("unknown optimiser",
      R"({"activation": "relu", "loss": "mse", "X": [[1]], "W": [[[1]]], "b": [[0]], "Y": [[1]], "optimizers": {"lion": {}}})",
      "optimizers: 'lion' is unknown");
}

void TestNetworkCommand::whatIsWrongIsSaidWithItsPlace() {
  QFETCH(const QByteArray, json);
  QFETCH(const QByteArray, message);
  const Ran result = network(json);
  QCOMPARE(result.status, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(isOneLine(result.err) && result.err.contains("case.json: ") && result.err.contains(message),
           result.err);
}

void TestNetworkCommand::aMissingFileIsAFailure() {
  const Ran result = program({"network", "/nowhere/case.json"});
  QCOMPARE(result.status, 1);
  QVERIFY(isOneLine(result.err) && result.err.startsWith("/nowhere/case.json: "));
  QCOMPARE(program({"network"}).status, 2);
}

void TestNetworkCommand::hugeValuesAreTexts() {
  const Ran result = network(
      R"({"activation": "relu", "loss": "mse", "X": [[1e200]], "W": [[[1]]], "b": [[0]], "Y": [["-inf"]]})");
  QVERIFY2(result.status == 0, result.err);
  QVERIFY2(result.out.contains("\"data_loss\": \"inf\""), result.out);
}

ALAB_TEST(TestNetworkCommand)
#include "tst_network_command.moc"
