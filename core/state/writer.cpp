#include <QJsonArray>

#include "core/activation/catalogue.h"
#include "core/json_number.h"
#include "core/state/fields.h"
#include "core/state/json.h"

namespace alab {
namespace {

QString qstring(std::string_view text) {
  return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonValue written(bool value) {
  return value;
}
QJsonValue written(int value) {
  return value;
}
QJsonValue written(const std::string& text) {
  return qstring(text);
}
QJsonValue written(NumberFormat format) {
  return qstring(facts(format).name);
}

QJsonValue written(StartWeights start) {
  return qstring(nameOf(start));
}
QJsonValue written(StackNorm norm) {
  return qstring(nameOf(norm));
}
QJsonValue written(StackInput input) {
  return qstring(nameOf(input));
}
QJsonValue written(DepthView view) {
  return qstring(nameOf(view));
}
QJsonValue written(DepthHistogram histogram) {
  return qstring(nameOf(histogram));
}
QJsonValue written(std::size_t value) {
  return qint64(value);
}

QJsonValue written(double value) {
  return jsonNumber(value);
}

QJsonValue written(const std::vector<double>& values) {
  QJsonArray array;
  for (const double value : values) array.append(written(value));
  return array;
}

QJsonValue written(const Range& range) {
  return QJsonArray{range.lower, range.upper};
}

QJsonValue written(const ChosenFunction& function) {
  const Activation activation = builtIn(function.id);
  QJsonObject params;
  for (std::size_t i = 0; i < function.params.size(); ++i)
    params.insert(qstring(activation.card().params[i].name), written(function.params[i]));
  return QJsonObject{{QStringLiteral("id"), qstring(function.id)},
                     {QStringLiteral("params"), params},
                     {QStringLiteral("slot"), function.slot},
                     {QStringLiteral("visible"), function.visible}};
}

QJsonValue written(const std::vector<ChosenFunction>& functions) {
  QJsonArray array;
  for (const ChosenFunction& function : functions) array.append(written(function));
  return array;
}

template <HasFields Struct>
QJsonObject written(const Struct& settings);

template <class T>
void insert(QJsonObject& object, const char* name, const T& value) {
  object.insert(QLatin1String(name), written(value));
}

template <class T>
void insert(QJsonObject& object, const char* name, const std::optional<T>& value) {
  if (value) insert(object, name, *value);
}

template <HasFields Struct>
QJsonObject written(const Struct& settings) {
  QJsonObject object;
  forEachField<Struct>([&](const auto& f) { insert(object, f.name, settings.*f.member); });
  return object;
}

}  // namespace

QJsonValue jsonNumber(double value) {
  const std::optional<std::string_view> word = jsonWord(value);
  return word ? QJsonValue(qstring(*word)) : QJsonValue(value);
}

QJsonObject toJson(const LabState& state, const QJsonObject& unknown) {
  QJsonObject json = unknown;
  const QJsonObject known = written(state);
  for (auto it = known.begin(); it != known.end(); ++it) json.insert(it.key(), it.value());
  json.insert(QLatin1String(formatKey), QLatin1String(stateFormat));
  json.insert(QLatin1String(versionKey), stateVersion);
  return json;
}

QJsonObject toJson(const LabState& state) {
  return toJson(state, {});
}

}  // namespace alab
