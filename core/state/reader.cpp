#include <QJsonArray>
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
  readFields(value.toObject(), place, out);
}

/// Of an element of a list, which is not kept.
void reportUnknownKeys(const QJsonObject& layer, const JsonPlace& place) {
  const QStringList keys = layer.keys();
  for (const QString& key : keys) {
    bool isKnown = false;
    forEachField<HiddenLayer>([&](const auto& f) { isKnown = isKnown || key == QLatin1String(f.name); });
    if (!isKnown) (place / key.toStdString()).report(ALAB_TEXT("unknown setting"));
  }
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<HiddenLayer>& out) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of layers"));
  const QJsonArray array = value.toArray();
  const auto most = qsizetype(limits.upper);
  if (array.size() > most)
    place.report(ALAB_TEXT("more than %1 layers"), ALAB_TEXT("the first of them are taken"),
                 {std::to_string(most)});
  out.assign(std::size_t(std::min(array.size(), most)), HiddenLayer());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const QJsonValue layer = array[qsizetype(i)];
    reportUnknownKeys(layer.toObject(), place[qsizetype(i)]);
    readValue(layer, place[qsizetype(i)], {}, out[i]);
  }
}

}  // namespace

LoadedState readSettings(const QJsonObject& json) {
  LoadedState loaded;
  readFields(json, JsonPlace(loaded.problems), loaded.state);
  loaded.unknown = unknownKeys(json);
  return loaded;
}

}  // namespace alab
