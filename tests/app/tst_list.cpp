#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QList<QByteArrayList> fieldsOf(const QByteArray& text) {
  QList<QByteArrayList> rows;
  for (const QByteArray& line : text.trimmed().split('\n')) rows.append(line.split('\t'));
  return rows;
}

QJsonArray json(const QByteArrayList& arguments) {
  return QJsonDocument::fromJson(program(arguments).out).array();
}

QJsonObject objectWith(const QJsonArray& array, const char* key, const char* value) {
  for (const QJsonValue& item : array)
    if (item[QLatin1String(key)] == QLatin1String(value)) return item.toObject();
  return {};
}

}  // namespace

class TestList : public QObject {
  Q_OBJECT

 private slots:
  void everyLineHasIdAliasesFamilyParametersFormula();
  void linesAndJsonTellTheSame();
  void parametersHaveDefaultDomainAndRange();
  void presetsHaveNameIdAndParameters();
  void everyIdAndPresetCanBeEvaluated();
};

void TestList::everyLineHasIdAliasesFamilyParametersFormula() {
  const Ran result = program({"list"});
  QCOMPARE(result.status, 0);
  const auto rows = fieldsOf(result.out);
  QVERIFY(rows.size() >= 60);
  for (const QByteArrayList& row : rows) {
    QCOMPARE(row.size(), 5);
    for (const QByteArray& field : row) QVERIFY(!field.isEmpty());
  }
}

void TestList::linesAndJsonTellTheSame() {
  const auto rows = fieldsOf(program({"list"}).out);
  const QJsonArray array = json({"list", "--json"});
  QCOMPARE(array.size(), rows.size());
  for (qsizetype i = 0; i < rows.size(); ++i) {
    QCOMPARE(array[i][u"id"].toString().toUtf8(), rows[i][0]);
    QCOMPARE(array[i][u"family"].toString().toUtf8(), rows[i][2]);
    QCOMPARE(array[i][u"formula"].toString().toUtf8(), rows[i][4]);
  }
}

void TestList::parametersHaveDefaultDomainAndRange() {
  const QJsonObject leaky = objectWith(json({"list", "--json"}), "id", "leaky_relu");
  const QJsonObject alpha = leaky[u"parameters"][0].toObject();
  QCOMPARE(alpha[u"name"].toString(), QStringLiteral("alpha"));
  QCOMPARE(alpha[u"default"].toDouble(), 0.01);
  QCOMPARE(alpha[u"domain"].toArray(), (QJsonArray{QStringLiteral("-inf"), QStringLiteral("inf")}));
  QCOMPARE(alpha[u"range"].toArray(), (QJsonArray{-0.5, 1.5}));
}

void TestList::presetsHaveNameIdAndParameters() {
  const Ran lines = program({"list", "--presets"});
  QCOMPARE(lines.status, 0);
  QVERIFY(lines.out.contains("keras/leaky_relu\tleaky_relu\talpha=0.2\n"));
  QVERIFY(lines.out.contains("pytorch/ReLU\trelu\t-\n"));
  const QJsonObject layer =
      objectWith(json({"list", "--presets", "--json"}), "name", "keras-layer/LeakyReLU");
  QCOMPARE(layer[u"id"].toString(), QStringLiteral("leaky_relu"));
  QCOMPARE(layer[u"params"][u"alpha"].toDouble(), 0.3);
}

void TestList::everyIdAndPresetCanBeEvaluated() {
  QSet<QByteArray> names;
  for (const auto& rows : {fieldsOf(program({"list"}).out), fieldsOf(program({"list", "--presets"}).out)})
    for (const QByteArrayList& row : rows) names.insert(row[0]);
  QVERIFY(names.size() > 100);
  for (const QByteArray& name : names) {
    const Ran result = program({"eval", name, "0.5"});
    QVERIFY2(result.status == 0 && isOneLine(result.out), name + ": " + result.err);
  }
}

ALAB_TEST(TestList)
#include "tst_list.moc"
