// Properties against tests/golden/properties.json, computed with 30 and more digits.
#include "core/analysis/properties.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <limits>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/analysis/properties_json.h"
#include "tests/support/golden.h"

using namespace alab;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool agree(double actual, double expected, double tolerance) {
  return std::fabs(actual - expected) <= tolerance * std::max(1.0, std::fabs(expected)) &&
         (std::fabs(expected) < 1e-8 || std::fabs(actual - expected) <= tolerance * std::fabs(expected));
}

bool isMoment(const QString& key) {
  return key.startsWith(u"E_") || key.endsWith(u"_gain");
}

bool agree(const QString& key, const QJsonValue& actual, const QJsonValue& expected) {
  if (!expected.isDouble() || !actual.isDouble()) return actual == expected;
  return agree(actual.toDouble(), expected.toDouble(), isMoment(key) ? 1e-10 : 1e-14);
}

QString text(const QJsonValue& value) {
  return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonObject json(const Function& function) {
  const std::string object = propertiesJson(function, analyze(function));
  return QJsonDocument::fromJson(QByteArray::fromStdString(object)).object();
}

Function withParams(const QJsonObject& golden) {
  Function function(builtIn(golden[u"activation"].toString().toStdString()));
  const auto& parameters = function.card().params;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto given = golden[u"params"].toObject()[QLatin1String(parameters[i].name.data())];
    if (given.isDouble()) function.params[i] = given.toDouble();
  }
  return function;
}

}  // namespace

class TestProperties : public QObject {
  Q_OBJECT

 private slots:
  void everyReferenceValueIsMet_data();
  void everyReferenceValueIsMet();
};

void TestProperties::everyReferenceValueIsMet_data() {
  QTest::addColumn<QJsonObject>("golden");
  QFile file(goldenFile(QStringLiteral("properties.json")));
  if (file.fileName().isEmpty()) QSKIP("properties.json is not in ALAB_GOLDEN");
  QVERIFY(file.open(QIODevice::ReadOnly));
  for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll()).object()[u"activations"].toArray())
    QTest::newRow(qPrintable(entry[u"activation"].toString())) << entry.toObject();
}

void TestProperties::everyReferenceValueIsMet() {
  QFETCH(QJsonObject, golden);
  const QJsonObject actual = json(withParams(golden));
  QStringList wrong;
  for (const QString& key : golden.keys()) {
    if (key == u"params" || key == u"mean_field" || key == u"fixed_points") continue;
    if (agree(key, actual[key], golden[key])) continue;
    wrong += QStringLiteral("%1: %2 instead of %3").arg(key, text(actual[key]), text(golden[key]));
  }
  QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; ")));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
