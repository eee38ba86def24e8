#pragma once
// The properties in properties.json and how closely computed ones must agree with them.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/golden.h"

namespace alab {

/// The entry of every activation; empty when the file cannot be read.
inline QJsonArray goldenProperties() {
  QFile file(goldenFile(QStringLiteral("properties.json")));
  if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll())[u"activations"].toArray();
}

inline bool isClose(double actual, double expected, double tolerance) {
  return std::fabs(actual - expected) <= tolerance * std::max(1.0, std::fabs(expected)) &&
         (std::fabs(expected) < 1e-8 || std::fabs(actual - expected) <= tolerance * std::fabs(expected));
}

/// The function of an entry: its named parameters over the defaults.
inline Function goldenFunction(const QJsonObject& golden) {
  Function function(builtIn(golden[u"activation"].toString().toStdString()));
  const auto& parameters = function.card().params;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto given = golden[u"params"].toObject()[QLatin1String(parameters[i].name.data())];
    if (given.isDouble()) function.params[i] = given.toDouble();
  }
  return function;
}

/// The same type and, of numbers, nearly the same value; moments are quadratures.
inline bool agrees(const QString& key, const QJsonValue& actual, const QJsonValue& expected) {
  if (!expected.isDouble() || !actual.isDouble()) return actual == expected;
  const bool isMoment = key.startsWith(u"E_") || key.endsWith(u"_gain");
  return isClose(actual.toDouble(), expected.toDouble(), isMoment ? 1e-10 : 1e-14);
}

/// "supremum: 1 instead of inf" for every property that differs; the parameters and what has no place among
/// the properties are left out.
inline QStringList differences(const QJsonObject& actual, const QJsonObject& golden) {
  const auto text = [](const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
  };
  QStringList wrong;
  for (const QString& key : golden.keys()) {
    if (key == u"params" || key == u"mean_field" || key == u"fixed_points") continue;
    if (agrees(key, actual[key], golden[key])) continue;
    wrong += QStringLiteral("%1: %2 instead of %3").arg(key, text(actual[key]), text(golden[key]));
  }
  return wrong;
}

}  // namespace alab
