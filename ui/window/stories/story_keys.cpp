#include "ui/window/stories/story_keys.h"

#include <QCoreApplication>

namespace alab {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(alab::StoryKeys)
};

struct StoryKey {
  Qt::Key key;
  const char* meaning;
  bool (*act)(StoryPlayer& player);
};

bool advance(StoryPlayer& player) {
  if (!player.current()) return false;
  player.advance();
  return true;
}

constexpr StoryKey storyKeys[] = {
    {Qt::Key_PageDown, QT_TRANSLATE_NOOP("alab::StoryKeys", "The next story"),
     [](StoryPlayer& player) { return player.next(), true; }},
    {Qt::Key_PageUp, QT_TRANSLATE_NOOP("alab::StoryKeys", "The story before"),
     [](StoryPlayer& player) { return player.previous(), true; }},
    {Qt::Key_Space,
     QT_TRANSLATE_NOOP("alab::StoryKeys", "Ask the question of the story, then reveal the answer"), advance},
    {Qt::Key_Return,
     QT_TRANSLATE_NOOP("alab::StoryKeys", "The same where Space means something else, as on Train"), advance},
};

}  // namespace

bool pressStoryKey(StoryPlayer& player, int key) {
  const int meant = key == Qt::Key_Enter ? Qt::Key_Return : key;  // of the number pad
  for (const StoryKey& row : storyKeys)
    if (row.key == meant) return row.act(player);
  return false;
}

std::vector<KeyHelp> storyKeyHelp() {
  std::vector<KeyHelp> rows;
  for (const StoryKey& row : storyKeys) rows.push_back({keyName(row.key), Words::tr(row.meaning)});
  return rows;
}

}  // namespace alab
