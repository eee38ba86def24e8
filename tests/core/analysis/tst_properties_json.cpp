#include "core/analysis/properties_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/golden.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QByteArray json(std::string_view id) {
  const Function function(builtIn(id));
  return QByteArray::fromStdString(propertiesJson(function, analyze(function)));
}

QJsonObject object(std::string_view id) {
  return QJsonDocument::fromJson(json(id)).object();
}

}  // namespace

class TestPropertiesJson : public QObject {
  Q_OBJECT

 private slots:
  void theKeysAreThoseOfTheReference();
  void everyFunctionGivesValidJson();
  void numbersThatJsonLacksAreTexts();
  void parametersAndKinksAreListed();
  void missingGainsAreNull();
  void numbersReadBackToTheSameDouble();
  void theoryIsARowForEachQuestion();
};

void TestPropertiesJson::theKeysAreThoseOfTheReference() {
  QFile file(goldenFile(QStringLiteral("properties.json")));
  if (file.fileName().isEmpty()) QSKIP("properties.json is not in ALAB_GOLDEN");
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonArray reference = QJsonDocument::fromJson(file.readAll()).object()[u"activations"].toArray();
  QStringList expected = reference.first().toObject().keys();
  expected.append(QStringLiteral("kinks"));
  expected.sort();
  QStringList actual = object("relu").keys();
  actual.sort();
  QCOMPARE(actual, expected);
}

void TestPropertiesJson::everyFunctionGivesValidJson() {
  for (const Activation& a : catalogue()) {
    QJsonParseError error;
    QJsonDocument::fromJson(json(a.card().id), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, a.card().id.data());
  }
}

void TestPropertiesJson::numbersThatJsonLacksAreTexts() {
  const QJsonObject relu = object("relu");
  QCOMPARE(relu[u"supremum"].toString(), u"inf");
  QCOMPARE(relu[u"supremum_at"].toString(), u"+inf");
  QCOMPARE(relu[u"infimum_at"].toString(), u"plateau");
  QCOMPARE(object("identity")[u"infimum_at"].toString(), u"-inf");
}

void TestPropertiesJson::parametersAndKinksAreListed() {
  const QJsonObject selu = object("selu");
  QCOMPARE(selu[u"params"].toObject()[u"scale"].toDouble(), 1.0507009873554805);
  QCOMPARE(selu[u"kinks"].toArray(), QJsonArray{0});
  QCOMPARE(object("hard_swish")[u"kinks"].toArray(), (QJsonArray{-3, 3}));
  QVERIFY(object("tanh")[u"params"].toObject().isEmpty());
}

void TestPropertiesJson::missingGainsAreNull() {
  QVERIFY(object("binary_step")[u"backward_gain"].isNull());
  QVERIFY(object("binary_step")[u"forward_gain"].isDouble());
}

void TestPropertiesJson::numbersReadBackToTheSameDouble() {
  const Properties p = analyze(Function(builtIn("mish")));
  QCOMPARE(object("mish")[u"infimum"].toDouble() - p.infimum.value, 0.0);
  QCOMPARE(object("mish")[u"E_f2"].toDouble() - p.meanF2, 0.0);
  QVERIFY(!json("sigmoid").contains("-0,"));
}

void TestPropertiesJson::theoryIsARowForEachQuestion() {
  const Function step(builtIn("binary_step"));
  const MeanFieldReport report = {{meanField(step, 2)},
                                  {{{2, 0.05}, fixedPoint(step, {2, 0.05})}, {{1, 0}, {}}}};
  const auto text = QByteArray::fromStdString(propertiesJson(step, analyze(step), report));
  const QJsonObject all = QJsonDocument::fromJson(text).object();
  const QJsonArray fields = all[u"mean_field"].toArray(), points = all[u"fixed_points"].toArray();
  QCOMPARE(fields.size(), 1);
  QCOMPARE(fields[0][u"q"].toDouble(), 2.0);
  QVERIFY(fields[0][u"critical_sigma_w2"].isNull() && fields[0][u"critical_sigma_b2"].isNull());
  QCOMPARE(fields[0][u"realizable"], QJsonValue(false));
  QCOMPARE(points.size(), 2);
  QCOMPARE(points[0][u"q_star"].toDouble(), 1.05);
  QCOMPARE(points[0][u"chi1"].toDouble(), 0.0);
  QVERIFY(points[1][u"q_star"].isNull() && points[1][u"chi1"].isNull());
}

ALAB_TEST(TestPropertiesJson)
#include "tst_properties_json.moc"
