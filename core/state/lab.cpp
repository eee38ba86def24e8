#include "core/state/lab.h"

#include <QJsonDocument>

#include "core/state/broken_json.h"
#include "core/state/fields.h"

namespace alab {
namespace {

/// What keeps an object from being a lab file at all; nothing when it is one.
std::optional<Error> refusal(const QJsonObject& json) {
  if (json[QLatin1String(formatKey)] != QLatin1String(labFormat))
    return Error{ALAB_TEXT("this is not a file of Activation Lab"), formatKey, {}};
  if (json[QLatin1String(versionKey)].toInt(-1) < 1)
    return Error{ALAB_TEXT("the version is missing"), versionKey, {}};
  return std::nullopt;
}

void reportNewerVersion(int version, const JsonPlace& place) {
  if (version > labVersion)
    place.report(ALAB_TEXT("this file is of version %1"),
                 ALAB_TEXT("a newer Activation Lab understands all of it"), {std::to_string(version)});
}

/// Of a broken file: the parts that stood behind the break.
void reportMissing(const QJsonObject& json, std::vector<Error>& problems) {
  forEachField<LabState>([&](const auto& f) {
    if (!json.contains(QLatin1String(f.name)))
      problems.push_back({ALAB_TEXT("nothing of this was there"), f.name, ALAB_TEXT("it is as at first")});
  });
}

/// The ends of what is unknown in a story, as far as lists.
void addPaths(const QJsonObject& unknown, const std::string& place, std::vector<std::string>& paths) {
  constexpr std::size_t mostPaths = 100, longestKey = 60;
  for (auto it = unknown.begin(); it != unknown.end() && paths.size() < mostPaths; ++it) {
    const std::string path = place + "." + onOneLine(it.key().toStdString(), longestKey);
    if (it->isObject())
      addPaths(it->toObject(), path, paths);
    else
      paths.push_back(path);
  }
}

}  // namespace

std::vector<Error> remarksOn(const LoadedLab& loaded) {
  std::vector<Error> remarks = loaded.problems;
  for (const std::string& path : loaded.unknown.paths)
    remarks.push_back({ALAB_TEXT("unknown setting"), path, ALAB_TEXT("it is kept as it is")});
  return remarks;
}

QJsonObject toJson(const Lab& lab, const QJsonObject& unknown, Answers answers) {
  QJsonObject json = toJson(lab.state);
  if (!lab.storyboard.isEmpty()) json.insert(QLatin1String(storyboardKey), toJson(lab.storyboard, answers));
  json.insert(QLatin1String(formatKey), QLatin1String(labFormat));
  json.insert(QLatin1String(versionKey), labVersion);
  return withUnknown(json, unknown);
}

QByteArray labFile(const Lab& lab, const QJsonObject& unknown) {
  return fileText(toJson(lab, unknown));
}

QByteArray fileText(QJsonObject json) {
  QJsonObject head;
  for (const char* key : {formatKey, versionKey})
    head.insert(QLatin1String(key), json.take(QLatin1String(key)));
  const QByteArray first = QJsonDocument(head).toJson().chopped(3);  // without "\n}\n"
  return first + ',' + QJsonDocument(json).toJson().mid(1);
}

Result<LoadedLab> readLab(QJsonObject json) {
  if (const auto error = refusal(json)) return *error;
  LoadedLab loaded;
  const JsonPlace top(loaded.problems);
  reportNewerVersion(json[QLatin1String(versionKey)].toInt(), top / versionKey);
  json.remove(QLatin1String(formatKey));
  json.remove(QLatin1String(versionKey));
  loaded.lab.storyboard = readStoryboard(json.take(QLatin1String(storyboardKey)), top / storyboardKey);
  LoadedState settings = readSettings(json);
  for (const Error& problem : settings.problems) (top / problem.where).report(problem);
  loaded.lab.state = std::move(settings.state);
  loaded.unknown = std::move(settings.unknown);
  for (qsizetype i = 0; i < loaded.lab.storyboard.size(); ++i)
    addPaths(loaded.lab.storyboard[i].unknown, "storyboard[" + std::to_string(i) + "]", loaded.unknown.paths);
  return loaded;
}

Result<LoadedLab> readLab(const QByteArray& file) {
  if (file.size() > maxFileSize) return Error{ALAB_TEXT("the file is larger than 8 MB"), {}, {}};
  const WholeJson whole = wholeJson(file);
  if (!whole.object) return *whole.problem;
  Result<LoadedLab> loaded = readLab(*whole.object);
  if (!loaded || !whole.problem) return loaded;
  loaded->problems.insert(loaded->problems.begin(), *whole.problem);
  reportMissing(*whole.object, loaded->problems);
  return loaded;
}

}  // namespace alab
