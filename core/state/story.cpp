#include "core/state/story.h"

#include <QJsonArray>
#include <algorithm>

#include "core/state/shipped.h"

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

}  // namespace

Result<Story> readStory(const QByteArray& json) {
  const Result<QJsonObject> object = shippedObject(json);
  if (!object) return object.error();
  std::vector<Error> problems;
  const JsonPlace top(problems);
  Story story;
  story.id = readText((*object)[QLatin1String("id")], top / "id");
  for (const StoryField& f : storyFields)
    readLanguages((*object)[QLatin1String(f.key)], top / f.key, f.member, story.english, story.chinese);
  story.state = readShownState(*object, problems);
  readPlays((*object)[QLatin1String("plays")], top / "plays", story);
  if (!problems.empty()) return problems.front();
  return story;
}

const std::vector<Story>& shippedStories() {
  static const std::vector<Story> stories = readShipped(QStringLiteral(":/stories"), readStory);
  return stories;
}

}  // namespace alab
