#include "core/state/unknown_keys.h"

#include <QJsonArray>

#include "core/formula/reference.h"
#include "core/one_line.h"
#include "core/state/fields.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostPaths = 100;
constexpr std::size_t longestKey = 60;  // as it is told

/// Where the walk is, and what it has found.
struct Walk {
  std::string path;
  std::vector<std::string>& found;

  Walk operator/(const QString& key) const {
    return {path + (path.empty() ? "" : ".") + onOneLine(key.toStdString(), longestKey), found};
  }
  Walk operator[](qsizetype index) const { return {path + "[" + std::to_string(index) + "]", found}; }
  void report() const {
    if (found.size() < mostPaths) found.push_back(path);
  }
};

/// Whatever is no group of settings has no keys.
QJsonValue unknownIn(const auto*, const QJsonValue&, const Walk&) {
  return QJsonValue::Undefined;
}

/// As it will be written: an alias is written as the id.
QJsonValue idOf(const QJsonValue& id) {
  const Result<Activation> activation = activationOf(id.toString().toStdString());
  return activation ? QString::fromStdString(std::string(activation->card().id)) : id;
}

QJsonValue unknownIn(const std::vector<ChosenFunction>*, const QJsonValue& functions, const Walk& walk) {
  static const QStringList known = {u"params"_s, u"slot"_s, u"visible"_s};
  QJsonArray kept;
  const QJsonArray array = functions.toArray();
  for (qsizetype i = 0; i < array.size(); ++i) {
    QJsonObject function = array[i].toObject();
    const QJsonValue slot = function["slot"_L1], id = function.take("id"_L1);
    for (const QString& key : known) function.remove(key);
    if (function.isEmpty() || !slot.isDouble()) continue;
    const QStringList keys = function.keys();
    for (const QString& key : keys) (walk[i] / key).report();
    function.insert("slot"_L1, slot);
    function.insert("id"_L1, idOf(id));
    kept.append(function);
  }
  return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : kept;
}

template <HasFields Struct>
QJsonObject withoutFields(QJsonObject settings) {
  forEachField<Struct>([&](const auto& f) { settings.remove(QLatin1String(f.name)); });
  return settings;
}

template <HasFields Struct>
QJsonValue unknownIn(const Struct*, const QJsonValue& value, const Walk& walk) {
  const QJsonObject settings = value.toObject();
  QJsonObject rest, kept;
  qsizetype knownCount = 0;
  forEachField<Struct>([&](const auto& f) {
    const QLatin1String name(f.name);
    const auto found = settings.find(name);
    if (found == settings.end()) return;
    ++knownCount;
    using Member = std::remove_cvref_t<decltype(std::declval<Struct>().*f.member)>;
    const QJsonValue inside = unknownIn(static_cast<const Member*>(nullptr), found.value(), walk / name);
    if (!inside.isUndefined()) kept.insert(name, inside);
  });
  if (knownCount < settings.size()) rest = withoutFields<Struct>(settings);
  for (auto it = rest.begin(); it != rest.end(); ++it) {
    (walk / it.key()).report();
    kept.insert(it.key(), it.value());
  }
  return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : kept;
}

QJsonValue together(const QJsonValue& known, const QJsonValue& unknown);

/// A slot is taken by another function when its own has gone.
bool isSameFunction(const QJsonObject& a, const QJsonObject& b) {
  return a["slot"_L1] == b["slot"_L1] && a["id"_L1] == b["id"_L1];
}

QJsonArray byFunction(QJsonArray known, const QJsonArray& unknown) {
  for (qsizetype i = 0; i < known.size(); ++i)
    for (const QJsonValue other : unknown)
      if (known[i].isObject() && isSameFunction(known[i].toObject(), other.toObject()))
        known[i] = together(known[i], other);
  return known;
}

QJsonValue together(const QJsonValue& known, const QJsonValue& unknown) {
  if (known.isUndefined()) return unknown;
  if (known.isObject() && unknown.isObject()) return withUnknown(known.toObject(), unknown.toObject());
  if (known.isArray() && unknown.isArray()) return byFunction(known.toArray(), unknown.toArray());
  return known;
}

}  // namespace

UnknownKeys unknownKeys(const QJsonObject& settings) {
  UnknownKeys unknown;
  unknown.values =
      unknownIn(static_cast<const LabState*>(nullptr), settings, Walk{{}, unknown.paths}).toObject();
  return unknown;
}

QJsonObject withUnknown(QJsonObject known, const QJsonObject& unknown) {
  for (auto it = unknown.begin(); it != unknown.end(); ++it)
    known.insert(it.key(), together(known.value(it.key()), it.value()));
  return known;
}

}  // namespace alab
