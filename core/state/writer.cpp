#include <QJsonArray>

#include "core/activation/catalogue.h"
#include "core/activation/family_names.h"
#include "core/formula/reference.h"
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

template <class T>
concept Choice = std::is_enum_v<T>;

QJsonValue written(Choice auto choice) {
  return qstring(nameOf(choice));
}

QJsonValue written(std::size_t value) {
  return qint64(value);
}

QJsonValue written(double value) {
  return jsonNumber(value);
}

QJsonValue written(const Range& range) {
  return QJsonArray{range.lower, range.upper};
}

QJsonValue written(const InputFeatures& features) {
  QJsonArray array;
  for (const InputFeature feature : inputFeatures())
    if (features.has(feature)) array.append(written(feature));
  return array;
}

QJsonValue written(const HandPoint& point) {
  return QJsonArray{written(point.x1), written(point.x2), written(point.y)};
}

QJsonObject written(const Function& function) {
  QJsonObject params;
  for (std::size_t i = 0; i < function.params.size(); ++i)
    params.insert(qstring(function.card().params[i].name), written(function.params[i]));
  return {{QStringLiteral("id"), qstring(function.card().id)}, {QStringLiteral("params"), params}};
}

QJsonValue written(const ChosenFunction& function) {
  QJsonObject object = written(Function(*findAnyActivation(function.id), function.params));
  object.insert(QStringLiteral("slot"), function.slot);
  object.insert(QStringLiteral("visible"), function.visible);
  return object;
}

template <HasFields Struct>
QJsonObject written(const Struct& settings);

template <class T>
QJsonValue written(const std::vector<T>& list) {
  QJsonArray array;
  for (const T& element : list) array.append(written(element));
  return array;
}

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

QJsonObject toJson(const LabState& state) {
  return written(state);
}

}  // namespace alab
