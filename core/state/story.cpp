#include "core/state/story.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/state/json.h"
#include "core/state/value_reader.h"

namespace alab {
namespace {

constexpr qsizetype maxStorySize = 256 << 10;
constexpr qsizetype longestText = 400;

struct TextField {
  const char* key;
  QString StoryText::*member;
};

constexpr TextField textFields[] = {{"title", &StoryText::title},
                                    {"sentence", &StoryText::sentence},
                                    {"question", &StoryText::question},
                                    {"answer", &StoryText::answer}};

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

void readTexts(const QJsonObject& json, const JsonPlace& place, Story& story) {
  for (const TextField& f : textFields) {
    const QJsonObject languages = json[QLatin1String(f.key)].toObject();
    story.english.*f.member = readText(languages[QLatin1String("en")], place / f.key / "en");
    story.chinese.*f.member = readText(languages[QLatin1String("zh_CN")], place / f.key / "zh_CN");
  }
}

/// Stricter than a lab file: a story is written by hand, so what is not understood is a mistake in it.
void readStoryState(const QJsonValue& value, std::vector<Error>& problems, Story& story) {
  if (!value.isObject()) return JsonPlace(problems, "state").reportKind(value, "a group");
  LoadedState loaded = readSettings(value.toObject());
  for (const Error& problem : loaded.problems) JsonPlace(problems, "state." + problem.where).report(problem);
  const QStringList unknown = loaded.unknown.keys();
  for (const QString& key : unknown)
    (JsonPlace(problems, "state") / key.toStdString()).report("unknown setting");
  story.state = std::move(loaded.state);
}

/// Optional; a function that the picture does not show is a mistake.
void readPlays(const QJsonValue& value, const JsonPlace& place, Story& story) {
  if (value.isUndefined()) return;
  if (!value.isArray()) return place.reportKind(value, "a list");
  const auto& shown = story.state.selection.functions;
  for (const QJsonValue id : value.toArray()) {
    story.plays += readText(id, place);
    const auto isIt = [&](const ChosenFunction& f) { return f.id == story.plays.last().toStdString(); };
    if (std::ranges::none_of(shown, isIt)) place.report("this function is not in the picture");
  }
}

Story shippedStory(const QString& fileName) {
  QFile file(fileName);
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(fileName));
  const Result<Story> story = readStory(file.readAll());
  if (!story) qFatal("%s: %s", qPrintable(fileName), story.error().line().c_str());
  return *story;
}

}  // namespace

Result<Story> readStory(const QByteArray& json) {
  if (json.size() > maxStorySize) return Error{"the story is larger than 256 kB", {}, {}};
  QJsonParseError trouble;
  const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
  if (!document.isObject())
    return Error{"this is no JSON object", "byte " + std::to_string(trouble.offset), {}};
  const QJsonObject object = document.object();
  std::vector<Error> problems;
  const JsonPlace top(problems);
  Story story;
  story.id = readText(object[QLatin1String("id")], top / "id");
  readTexts(object, top, story);
  readStoryState(object[QLatin1String("state")], problems, story);
  readPlays(object[QLatin1String("plays")], top / "plays", story);
  story.state.page = readText(object[QLatin1String("page")], top / "page").toStdString();
  if (!problems.empty()) return problems.front();
  return story;
}

const std::vector<Story>& shippedStories() {
  static const std::vector<Story> stories = [] {
    std::vector<Story> read;
    const QDir folder(QStringLiteral(":/stories"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) read.push_back(shippedStory(folder.filePath(name)));
    return read;
  }();
  return stories;
}

}  // namespace alab
