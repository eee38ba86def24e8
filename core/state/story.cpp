#include "core/state/story.h"

#include <QJsonArray>
#include <algorithm>

#include "core/state/broken_json.h"
#include "core/state/lab.h"
#include "core/state/shipped.h"
#include "core/state/story_check.h"

namespace alab {
namespace {

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

Story readStory(const QByteArray& json, std::vector<Error>& problems) {
  Story story;
  const Result<QJsonObject> object = shippedObject(json);
  if (!object) return problems.push_back(object.error()), story;
  const JsonPlace top(problems);
  story.id = readText((*object)[QLatin1String("id")], top / "id");
  for (const StoryField& f : storyFields)
    readLanguages((*object)[QLatin1String(f.key)], top / f.key, f.member, story.english, story.chinese);
  story.state = readShownState(*object, problems);
  readPlays((*object)[QLatin1String("plays")], top / "plays", story);
  return story;
}

}  // namespace

Result<Story> readStory(const QByteArray& json) {
  std::vector<Error> problems;
  Story story = readStory(json, problems);
  if (!problems.empty()) return problems.front();
  return story;
}

bool isStoryFile(const QByteArray& json) {
  const WholeJson whole = wholeJson(json);
  if (!whole.object || whole.object->contains(QLatin1String(formatKey))) return false;
  const auto has = [&](const StoryField& f) { return whole.object->contains(QLatin1String(f.key)); };
  return std::ranges::any_of(storyFields, has);
}

std::vector<Error> problemsOfStory(const QByteArray& json) {
  std::vector<Error> problems;
  readStory(json, problems);
  return problems;
}

const std::vector<Story>& shippedStories() {
  static const std::vector<Story> stories = readShipped(QStringLiteral(":/stories"), readStory);
  return stories;
}

}  // namespace alab
