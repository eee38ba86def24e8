#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/program.h"

using namespace alab;

class TestAnalyze : public QObject {
  Q_OBJECT

 private slots:
  void jsonHasAnObjectForEachFunction();
  void jsonHasTheKeysOfTheReference();
  void textSaysWhatJsonSays();
  void aWrongFunctionStopsAll();
  void theSameCallGivesTheSameBytes();
};

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

void TestAnalyze::jsonHasTheKeysOfTheReference() {
  QFile file(QStringLiteral(ALAB_SOURCE_DIR "/tests/golden/properties.json"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonObject reference = QJsonDocument::fromJson(file.readAll())[u"activations"][0].toObject();
  const QJsonObject object =
      QJsonDocument::fromJson(program({"analyze", "--json", "identity"}).out).array()[0].toObject();
  const QStringList later{QStringLiteral("mean_field"), QStringLiteral("fixed_points")};
  for (const QString& key : reference.keys())
    QVERIFY2(object.contains(key) || later.contains(key), qPrintable(key));
  QVERIFY(object.contains(u"kinks"));
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

QTEST_GUILESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"
