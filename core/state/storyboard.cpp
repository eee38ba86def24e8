#include "core/state/storyboard.h"

#include <algorithm>

#include "core/state/json.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QJsonValue writtenText(const QString& english, const QString& chinese, bool hasMoreLanguages) {
  if (english == chinese && !hasMoreLanguages) return english;
  return QJsonObject{{u"en"_s, english}, {u"zh_CN"_s, chinese}};
}

QJsonObject writtenStory(const Story& story, Answers answers) {
  QJsonObject json;
  for (const StoryField& text : storyFields) {
    const QLatin1String key(text.key);
    const bool hasMoreLanguages = story.unknown.contains(key);
    json.insert(key, writtenText(story.english.*text.member, story.chinese.*text.member, hasMoreLanguages));
  }
  if (!story.plays.isEmpty()) json.insert("plays"_L1, QJsonArray::fromStringList(story.plays));
  json.insert("state"_L1, toJson(story.state));
  json = withUnknown(json, story.unknown);
  if (answers == Answers::LeftOut) json.remove("answer"_L1);
  return json;
}

QString boardText(const QJsonValue& value, const JsonPlace& place) {
  if (!value.isString()) return place.reportKind(value, ALAB_TEXT("a text")), QString();
  const QString text = value.toString();
  if (text.size() > longestBoardText) place.report(ALAB_TEXT("this text is too long"));
  return text.left(longestBoardText);
}

/// `unknown` gets the languages that this version does not know.
void readBoardText(const QJsonValue& value, const JsonPlace& place, QString& english, QString& chinese,
                   QJsonValue& unknown) {
  if (value.isUndefined()) return;
  if (!value.isObject()) {
    english = chinese = boardText(value, place);
    return;
  }
  QJsonObject languages = value.toObject();
  english = boardText(languages.take("en"_L1), place / "en");
  chinese = boardText(languages.take("zh_CN"_L1), place / "zh_CN");
  if (!languages.isEmpty()) unknown = languages;
}

/// Functions that the picture does not show are not missed.
QStringList readPlays(const QJsonValue& value, const JsonPlace& place) {
  QStringList plays;
  if (value.isUndefined()) return plays;
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of functions")), plays;
  for (const QJsonValue id : value.toArray()) plays += id.toString();
  return plays;
}

LabState readScene(const QJsonValue& value, const JsonPlace& place, QJsonObject& unknown) {
  if (!value.isObject()) return place.reportKind(value, ALAB_TEXT("a group")), LabState();
  LoadedState loaded = readSettings(value.toObject());
  for (const Error& problem : loaded.problems) (place / problem.where).report(problem);
  if (!loaded.unknown.values.isEmpty()) unknown.insert("state"_L1, loaded.unknown.values);
  return std::move(loaded.state);
}

Story readBoardStory(QJsonObject json, const JsonPlace& place) {
  Story story;
  QJsonObject languages;
  for (const StoryField& text : storyFields) {
    const QLatin1String key(text.key);
    QJsonValue unknown(QJsonValue::Undefined);
    readBoardText(json.take(key), place / text.key, story.english.*text.member, story.chinese.*text.member,
                  unknown);
    if (!unknown.isUndefined()) languages.insert(key, unknown);
  }
  story.plays = readPlays(json.take("plays"_L1), place / "plays");
  const QJsonValue scene = json.take("state"_L1);
  story.unknown = withUnknown(json, languages);
  story.state = readScene(scene, place / "state", story.unknown);
  return story;
}

}  // namespace

QJsonArray toJson(const Storyboard& board, Answers answers) {
  QJsonArray json;
  for (const Story& story : board) json.append(writtenStory(story, answers));
  return json;
}

Storyboard readStoryboard(const QJsonValue& json, const JsonPlace& place) {
  Storyboard board;
  if (json.isUndefined()) return board;
  if (!json.isArray()) return place.reportKind(json, ALAB_TEXT("a list of stories")), board;
  const QJsonArray array = json.toArray();
  if (array.size() > mostBoardStories)
    place.report(ALAB_TEXT("more than %1 stories"), ALAB_TEXT("the first of them are taken"),
                 {std::to_string(mostBoardStories)});
  for (qsizetype i = 0; i < std::min(array.size(), mostBoardStories); ++i) {
    if (array[i].isObject())
      board.append(readBoardStory(array[i].toObject(), place[i]));
    else
      place[i].reportKind(array[i], ALAB_TEXT("a story"));
  }
  return board;
}

}  // namespace alab
