#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

#include "core/state/choice_reader.h"
#include "core/state/compare_reader.h"
#include "core/state/fields.h"
#include "core/state/json.h"
#include "core/state/selection_reader.h"
#include "core/state/softmax_reader.h"
#include "core/state/train_reader.h"
#include "core/state/value_reader.h"

namespace alab {
namespace {

/// Relations between the fields of a struct; most have none.
void repair(const auto&, const JsonPlace&) {}

void repair(TableSettings& table, const JsonPlace& place) {
  if (table.from > table.to) {
    place.report(ALAB_TEXT("from is above to"), ALAB_TEXT("they are exchanged"));
    std::swap(table.from, table.to);
  }
  const double smallestStep = (table.to - table.from) / (maxTableRows - 1);
  if (table.step >= smallestStep) return;
  (place / "step")
      .report(ALAB_TEXT("more than %1 rows"), ALAB_TEXT("a larger step is taken"),
              {std::to_string(maxTableRows)});
  table.step = smallestStep;
}

template <HasFields Struct>
bool knows(const QString& key) {
  bool found = false;
  forEachField<Struct>([&](const auto& f) { found = found || key == QLatin1String(f.name); });
  return found;
}

template <HasFields Struct>
void reportUnknownKeys(const QJsonObject& json, const JsonPlace& place) {
  const QStringList keys = json.keys();
  for (const QString& key : keys)
    if (!knows<Struct>(key)) (place / key.toStdString()).report(ALAB_TEXT("unknown setting"));
}

template <HasFields Struct>
void readValue(const QJsonValue& value, const JsonPlace& place, Range, Struct& out);

/// At most as many layers as the limits say.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<HiddenLayer>& out);

template <HasFields Struct>
void readFields(const QJsonObject& json, const JsonPlace& place, Struct& out) {
  forEachField<Struct>([&](const auto& f) {
    const auto found = json.find(QLatin1String(f.name));
    if (found != json.end()) readValue(found.value(), place / f.name, f.limits, out.*f.member);
  });
  repair(out, place);
}

template <HasFields Struct>
void readValue(const QJsonValue& value, const JsonPlace& place, Range, Struct& out) {
  if (!value.isObject()) return place.reportKind(value, ALAB_TEXT("a group"));
  reportUnknownKeys<Struct>(value.toObject(), place);
  readFields(value.toObject(), place, out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<HiddenLayer>& out) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of layers"));
  const QJsonArray array = value.toArray();
  const auto most = qsizetype(limits.upper);
  if (array.size() > most)
    place.report(ALAB_TEXT("more than %1 layers"), ALAB_TEXT("the first of them are taken"),
                 {std::to_string(most)});
  out.assign(std::size_t(std::min(array.size(), most)), HiddenLayer());
  for (std::size_t i = 0; i < out.size(); ++i)
    readValue(array[qsizetype(i)], place[qsizetype(i)], {}, out[i]);
}

QJsonObject unknownIn(QJsonObject json) {
  forEachField<LabState>([&](const auto& f) { json.remove(QLatin1String(f.name)); });
  json.remove(QLatin1String(formatKey));
  json.remove(QLatin1String(versionKey));
  return json;
}

/// What keeps an object from being a lab file at all; nothing when it is one.
std::optional<Error> refusal(const QJsonObject& json) {
  if (json[QLatin1String(formatKey)] != QLatin1String(stateFormat))
    return Error{ALAB_TEXT("this is not a file of Activation Lab"), formatKey, {}};
  const int version = json[QLatin1String(versionKey)].toInt(-1);
  if (version < 1) return Error{ALAB_TEXT("the version is missing"), versionKey, {}};
  if (version <= stateVersion) return std::nullopt;
  return Error{ALAB_TEXT("this file is of version %1"),
               versionKey,
               ALAB_TEXT("a newer Activation Lab is needed"),
               {std::to_string(version)}};
}

}  // namespace

LoadedState readSettings(const QJsonObject& json) {
  LoadedState loaded;
  readFields(json, JsonPlace(loaded.problems), loaded.state);
  loaded.unknown = unknownIn(json);
  return loaded;
}

Result<LoadedState> readState(const QByteArray& json) {
  if (json.size() > maxFileSize) return Error{ALAB_TEXT("the file is larger than 8 MB"), {}, {}};
  QJsonParseError trouble;
  const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
  if (!document.isObject())
    return Error{ALAB_TEXT("byte %1: this is no JSON object"), {}, {}, {std::to_string(trouble.offset)}};
  if (const auto error = refusal(document.object())) return *error;
  return readSettings(document.object());
}

}  // namespace alab
