#include "ui/window/stories/story_player.h"

#include <algorithm>

namespace alab {

StoryPlayer::StoryPlayer(Document& document, std::span<const Story> stories, QObject* parent)
    : QObject(parent), m_document(document), m_stories(stories) {}

const Story* StoryPlayer::current() const {
  return m_position ? &m_stories[size_t(*m_position)] : nullptr;
}

void StoryPlayer::start(int position) {
  if (m_stories.empty()) return;
  m_position = std::clamp(position, 0, int(m_stories.size()) - 1);
  m_stage = StoryStage::Told;
  show(*current());
  emit changed();
}

void StoryPlayer::next() {
  start(m_position ? *m_position + 1 : 0);
}

void StoryPlayer::previous() {
  start(m_position ? *m_position - 1 : 0);
}

void StoryPlayer::advance() {
  if (!m_position) return;
  if (m_stage == StoryStage::Answered) return next();
  m_stage = m_stage == StoryStage::Told ? StoryStage::Asked : StoryStage::Answered;
  emit changed();
}

void StoryPlayer::restoreScene() {
  if (const Story* story = current()) show(*story);
}

void StoryPlayer::stop() {
  m_position.reset();
  emit changed();
}

void StoryPlayer::show(const Story& story) {
  m_document.edit(tr("story"), QString(), [&story](LabState& state) { state = story.state; });
}

}  // namespace alab
