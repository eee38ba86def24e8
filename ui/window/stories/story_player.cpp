#include "ui/window/stories/story_player.h"

#include <algorithm>
#include <utility>

namespace alab {
namespace {

/// Of a function that the story asks to play with, any parameters are the right ones.
bool isPictureOf(const Story& story, const LabState& a) {
  const LabState& b = story.state;
  const auto isSameFunction = [&story](const ChosenFunction& f, const ChosenFunction& g) {
    return f.id == g.id && (f.params == g.params || story.plays.contains(QString::fromStdString(f.id)));
  };
  return std::ranges::equal(a.selection.functions, b.selection.functions, isSameFunction) &&
         a.explore.neuron == b.explore.neuron && a.explore.signal == b.explore.signal &&
         a.explore.family == b.explore.family && a.explore.format == b.explore.format;
}

}  // namespace

StoryPlayer::StoryPlayer(Document& document, std::span<const Story> stories, QObject* parent)
    : QObject(parent), m_document(document), m_stories(stories) {
  connect(&document, &Document::changed, this, &StoryPlayer::followDocument);
}

const Story* StoryPlayer::current() const {
  return m_position ? &m_stories[size_t(*m_position)] : nullptr;
}

void StoryPlayer::start(int position) {
  if (position < 0 || position >= int(m_stories.size())) return;
  m_position.reset();  // the change of the picture is not one that the story has to follow
  m_before = m_document.state();
  show(m_stories[size_t(position)]);
  m_position = position;
  m_stage = StoryStage::Told;
  m_itsPicture = true;
  emit changed();
}

void StoryPlayer::next() {
  start(m_position ? *m_position + 1 : 0);
}

void StoryPlayer::previous() {
  if (m_position) start(*m_position - 1);
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

void StoryPlayer::followDocument() {
  const Story* story = current();
  if (!story) return;
  const LabState& state = m_document.state();
  if (state == m_before && state != story->state) return stop();
  const bool wasItsPicture = std::exchange(m_itsPicture, isPictureOf(*story, state));
  if (m_itsPicture != wasItsPicture) emit changed();
}

void StoryPlayer::show(const Story& story) {
  m_document.edit([] { return tr("story"); }, QString(), [&story](LabState& state) { state = story.state; });
  emit sceneShown();
}

}  // namespace alab
