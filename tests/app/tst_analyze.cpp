#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/golden_properties.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// "scaled_tanh:a=1.7159,b=0.6666666666666666"
QByteArray reference(const QJsonObject& golden) {
  QByteArray text = golden[u"activation"].toString().toUtf8();
  char separator = ':';
  const QJsonObject params = golden[u"params"].toObject();
  for (const QString& name : params.keys()) {
    text += separator + name.toUtf8() + '=' + QByteArray::number(params[name].toDouble(), 'g', 17);
    separator = ',';
  }
  return text;
}

}  // namespace

class TestAnalyze : public QObject {
  Q_OBJECT

 private slots:
  void jsonHasAnObjectForEachFunction();
  void jsonHasTheValuesOfTheReference();
  void jsonHasTheParametersAndTheKinks();
  void textSaysWhatJsonSays();
  void aFormulaWithoutValuesSomewhereHasNoOthers();
  void aWrongFunctionStopsAll();
  void theSameCallGivesTheSameBytes();
  void jsonHasTheTheoryOfTheReference();
  void theoryIsToldWhereItIsAsked();
  void aWrongVarianceIsAWrongCall_data();
  void aWrongVarianceIsAWrongCall();
};

void TestAnalyze::aFormulaWithoutValuesSomewhereHasNoOthers() {
  const QByteArray text = program({"analyze", "log(x)"}).out;
  QVERIFY2(text.contains("no value at x =") && !text.contains("supremum"), text);
  const QJsonObject json =
      QJsonDocument::fromJson(program({"analyze", "--json", "1/x"}).out).array()[0].toObject();
  QCOMPARE(json[u"undefined_at"].toDouble(-1), 0.0);
  QVERIFY(!json.contains(u"supremum"));
}

void TestAnalyze::jsonHasAnObjectForEachFunction() {
  const Ran result = program({"analyze", "--json", "relu", "leaky_relu:alpha=0.2", "keras-layer/LeakyReLU"});
  QCOMPARE(result.status, 0);
  const QJsonArray array = QJsonDocument::fromJson(result.out).array();
  QCOMPARE(array.size(), 3);
  QCOMPARE(array[0][u"activation"].toString(), QStringLiteral("relu"));
  QCOMPARE(array[0][u"kinks"].toArray(), QJsonArray{0.0});
  QCOMPARE(array[0][u"supremum"].toString(), QStringLiteral("inf"));
  QCOMPARE(array[1][u"params"][u"alpha"].toDouble(), 0.2);
  QCOMPARE(array[2][u"params"][u"alpha"].toDouble(), 0.3);
}

void TestAnalyze::jsonHasTheValuesOfTheReference() {
  if (goldenFile(QStringLiteral("properties.json")).isEmpty()) QSKIP("properties.json is not in ALAB_GOLDEN");
  const QJsonArray golden = goldenProperties();
  QVERIFY(!golden.isEmpty());
  QByteArrayList call{"analyze", "--json"};
  for (const QJsonValue entry : golden) call.append(reference(entry.toObject()));
  const Ran result = program(call);
  QCOMPARE(result.status, 0);
  const QJsonArray array = QJsonDocument::fromJson(result.out).array();
  QCOMPARE(array.size(), golden.size());
  for (qsizetype i = 0; i < golden.size(); ++i) {
    const QStringList wrong = differences(array[i].toObject(), golden[i].toObject());
    QVERIFY2(wrong.isEmpty(), call[i + 2] + ": " + wrong.join(u"; ").toUtf8());
  }
}

void TestAnalyze::jsonHasTheParametersAndTheKinks() {
  const QJsonArray array =
      QJsonDocument::fromJson(
          program({"analyze", "--json", "scaled_tanh:a=2", "threshold:theta=1,value=-3"}).out)
          .array();
  QCOMPARE(array[0][u"params"].toObject(),
           (QJsonObject{{QStringLiteral("a"), 2.0}, {QStringLiteral("b"), 1.0}}));
  QCOMPARE(array[0][u"kinks"].toArray(), QJsonArray());
  QVERIFY(array[0][u"kinks"].isArray());
  QCOMPARE(array[1][u"kinks"].toArray(), QJsonArray{1.0});
}

void TestAnalyze::textSaysWhatJsonSays() {
  const Ran result = program({"analyze", "sigmoid", "tanh"});
  QCOMPARE(result.status, 0);
  QVERIFY(result.out.startsWith("sigmoid\n"));
  QVERIFY(result.out.contains("\ntanh\n"));
  QVERIFY(result.out.contains("largest slope         0.25 at x = 0\n"));
  QVERIFY(result.out.contains("supremum              1 towards inf\n"));
}

void TestAnalyze::aWrongFunctionStopsAll() {
  const Ran result = program({"analyze", "relu", "swsh"});
  QCOMPARE(result.status, 2);
  QCOMPARE(result.err, QByteArray("unknown activation 'swsh': did you mean swish?\n"));
  QCOMPARE(result.out, QByteArray());
}

void TestAnalyze::theSameCallGivesTheSameBytes() {
  const Ran first = program({"analyze", "--json", "gelu", "mish"});
  QVERIFY(first.out.size() > 100);
  QCOMPARE(program({"analyze", "--json", "gelu", "mish"}).out, first.out);
}

void TestAnalyze::jsonHasTheTheoryOfTheReference() {
  if (goldenFile(QStringLiteral("properties.json")).isEmpty()) QSKIP("properties.json is not in ALAB_GOLDEN");
  const QJsonArray golden = goldenProperties();
  QByteArrayList call{"analyze", "--json"};
  for (int i = 0; i < 4; ++i) call.append(reference(golden[i].toObject()));
  const QJsonArray array = QJsonDocument::fromJson(program(call).out).array();
  for (int i = 0; i < 4; ++i)
    for (const QString& key : {QStringLiteral("mean_field"), QStringLiteral("fixed_points")}) {
      const QJsonArray actual = array[i][key].toArray(), expected = golden[i][key].toArray();
      QCOMPARE(actual.size(), expected.size());
      for (qsizetype row = 0; row < expected.size(); ++row) {
        QCOMPARE(actual[row].toObject().keys(), expected[row].toObject().keys());
        for (const QString& name : expected[row].toObject().keys())
          QVERIFY2(agrees(QStringLiteral("E_") + name, actual[row][name], expected[row][name]),
                   qPrintable(name));
      }
    }
}

void TestAnalyze::theoryIsToldWhereItIsAsked() {
  const Ran json =
      program({"analyze", "--json", "--q", "0.5", "--q=4", "--sigma-w2", "2", "--sigma-b2", "0.05", "relu"});
  QCOMPARE(json.status, 0);
  const QJsonValue relu = QJsonDocument::fromJson(json.out).array()[0];
  QCOMPARE(relu[u"mean_field"].toArray().size(), 2);
  QCOMPARE(relu[u"mean_field"][1][u"q"].toDouble(), 4.0);
  QCOMPARE(relu[u"fixed_points"].toArray().size(), 1);
  QVERIFY(relu[u"fixed_points"][0][u"q_star"].isNull());
  const Ran text = program({"analyze", "--sigma-w2", "1", "--sigma-b2", "0.1", "relu"});
  QVERIFY2(text.out.contains("fixed point           sigma_w^2 1, sigma_b^2 0.1: q* 0.2, chi_1 0.5\n"),
           text.out);
  QVERIFY(!program({"analyze", "relu"}).out.contains("fixed point"));
}

void TestAnalyze::aWrongVarianceIsAWrongCall_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::newRow("q negative") << QByteArrayList{"--q=-1"};
  QTest::newRow("q no number") << QByteArrayList{"--q", "much"};
  QTest::newRow("nan") << QByteArrayList{"--sigma-w2", "nan"};
  QTest::newRow("infinite") << QByteArrayList{"--sigma-b2", "inf"};
}

void TestAnalyze::aWrongVarianceIsAWrongCall() {
  QFETCH(const QByteArrayList, arguments);
  const Ran result = program(QByteArrayList{"analyze", "relu"} + arguments);
  QCOMPARE(result.status, 2);
  QVERIFY2(isOneLine(result.err), result.err);
}

ALAB_TEST(TestAnalyze)
#include "tst_analyze.moc"
