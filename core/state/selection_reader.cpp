#include "core/state/selection_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <limits>

#include "core/formula/reference.h"
#include "core/result.h"
#include "core/state/fields.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr int noSlot = std::numeric_limits<int>::min();

std::optional<Activation> readActivation(const QJsonValue& value, const JsonPlace& place) {
  std::string id;
  readValue(value, place, anyNumber, id);
  if (id.empty()) return std::nullopt;
  const Result<Activation> activation = activationOf(id);
  if (!activation) return place.report(activation.error()), std::nullopt;
  return *activation;
}

/// Complete and valid parameters; those that are not named have their defaults.
std::optional<std::vector<double>> readParams(const Activation& activation, const QJsonValue& value,
                                              const JsonPlace& place) {
  if (!value.isObject() && !value.isUndefined())
    return place.reportKind(value, ALAB_TEXT("a group of parameters")), std::nullopt;
  const QJsonObject json = value.toObject();
  std::vector<double> params = activation.defaults();
  for (auto it = json.begin(); it != json.end(); ++it) {
    const std::string name = it.key().toStdString();
    const auto index = indexOfParameter(activation.card(), name);
    const JsonPlace here = place / onOneLine(name, 60);
    if (!index) {
      here.report(ALAB_TEXT("no such parameter"));
      continue;
    }
    const auto number = numberIn(it.value());
    if (!number) return here.reportKind(it.value(), ALAB_TEXT("a number")), std::nullopt;
    params[*index] = *number;
  }
  const auto checked = activation.checked(std::move(params));
  if (!checked) return place.report(checked.error()), std::nullopt;
  return *checked;
}

/// Of a function without a place of its own, whose keys are not kept.
void reportUnknownKeys(const QJsonObject& function, const QStringList& known, const JsonPlace& place) {
  const QStringList keys = function.keys();
  for (const QString& key : keys)
    if (!known.contains(key)) (place / onOneLine(key.toStdString(), 60)).report(ALAB_TEXT("unknown setting"));
}

std::optional<Function> readFunction(const QJsonValue& value, const JsonPlace& place) {
  if (!value.isObject()) return place.reportKind(value, ALAB_TEXT("a function")), std::nullopt;
  const QJsonObject json = value.toObject();
  const auto activation = readActivation(json[QLatin1String("id")], place / "id");
  if (!activation) return std::nullopt;
  const auto params = readParams(*activation, json[QLatin1String("params")], place / "params");
  if (!params) return std::nullopt;
  return Function(*activation, *params);
}

std::optional<ChosenFunction> readChosen(const QJsonValue& value, const JsonPlace& place) {
  const std::optional<Function> read = readFunction(value, place);
  if (!read) return std::nullopt;
  const QJsonObject json = value.toObject();
  ChosenFunction function{.id = std::string(read->card().id), .params = read->params, .slot = noSlot};
  if (json.contains(QLatin1String("slot")))
    readValue(json[QLatin1String("slot")], place / "slot", anyNumber, function.slot);
  else
    reportUnknownKeys(json, {u"id"_s, u"params"_s, u"visible"_s}, place);
  if (json.contains(QLatin1String("visible")))
    readValue(json[QLatin1String("visible")], place / "visible", anyNumber, function.visible);
  return function;
}

void checkSlot(ChosenFunction& function, const Selection& earlier, const JsonPlace& place) {
  if (function.slot == noSlot) return;
  const bool possible = 0 <= function.slot && function.slot < int(maxFunctions);
  if (possible && !earlier.bySlot(function.slot)) return;
  place.report(possible ? ALAB_TEXT("another function has this slot") : ALAB_TEXT("no colour slot"),
               ALAB_TEXT("a free one is taken"));
  function.slot = noSlot;
}

void fillSlots(Selection& selection) {
  for (ChosenFunction& function : selection.functions)
    if (function.slot == noSlot) function.slot = selection.lowestFreeSlot();
}

}  // namespace

void readValue(const QJsonValue& value, const JsonPlace& place, Range, std::vector<ChosenFunction>& out) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of functions"));
  const QJsonArray array = value.toArray();
  Selection read;
  for (qsizetype i = 0; i < std::min(array.size(), qsizetype(maxFunctions)); ++i) {
    std::optional<ChosenFunction> function = readChosen(array[i], place[i]);
    if (!function) continue;
    checkSlot(*function, read, place[i] / "slot");
    read.functions.push_back(std::move(*function));
  }
  if (array.size() > qsizetype(maxFunctions))
    place.report(ALAB_TEXT("more than %1 functions"), ALAB_TEXT("the first of them are taken"),
                 {std::to_string(maxFunctions)});
  fillSlots(read);
  out = std::move(read.functions);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, std::optional<Function>& out) {
  out.reset();
  if (value.isNull()) return;
  reportUnknownKeys(value.toObject(), {u"id"_s, u"params"_s}, place);
  out = readFunction(value, place);
}

void repair(Selection& selection, const JsonPlace& place) {
  if (!selection.focusedFunction()) {
    if (selection.focused != -1) (place / "focused").report(ALAB_TEXT("no function has this slot"));
    selection.focused = selection.functions.empty() ? -1 : selection.functions.front().slot;
  }
  if (selection.compared == -1) return;
  if (selection.bySlot(selection.compared) && selection.compared != selection.focused) return;
  (place / "compared").report(ALAB_TEXT("no other function has this slot"));
  selection.compared = -1;
}

}  // namespace alab
