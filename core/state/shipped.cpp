#include "core/state/shipped.h"

#include <QJsonDocument>

#include "core/state/json.h"

namespace alab {
namespace {

constexpr qsizetype maxShippedSize = 256 << 10;
constexpr qsizetype longestText = 400;

}  // namespace

Result<QJsonObject> shippedObject(const QByteArray& json) {
  if (json.size() > maxShippedSize) return Error{"this is larger than 256 kB", {}, {}};
  QJsonParseError trouble;
  const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
  if (!document.isObject())
    return Error{"this is no JSON object", "byte " + std::to_string(trouble.offset), {}};
  return document.object();
}

QString readText(const QJsonValue& value, const JsonPlace& place) {
  QString text = value.toString();
  if (!value.isString())
    place.reportKind(value, "a text");
  else if (text.trimmed().isEmpty())
    place.report("this text is empty");
  else if (text.size() > longestText)
    place.report("this text is too long");
  return text;
}

LabState readShownState(const QJsonObject& file, std::vector<Error>& problems) {
  const JsonPlace top(problems), place = top / "state";
  const QJsonValue value = file[QLatin1String("state")];
  if (!value.isObject()) return place.reportKind(value, "a group"), LabState();
  LoadedState loaded = readSettings(value.toObject());
  for (const Error& problem : loaded.problems) (place / problem.where).report(problem);
  for (const std::string& path : loaded.unknown.paths) (place / path).report("unknown setting");
  loaded.state.page = readText(file[QLatin1String("page")], top / "page").toStdString();
  return std::move(loaded.state);
}

}  // namespace alab
