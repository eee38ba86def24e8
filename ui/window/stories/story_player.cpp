#include "ui/window/stories/story_player.h"

#include <QUndoStack>
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

/// The sentence speaks of the numbers of its experiment; the question asks to change them.
bool isExperimentOf(const Story& story, const LabState& a) {
  const LabState& b = story.state;
  return a.depth.chain == b.depth.chain && a.depth.network == b.depth.network &&
         a.train.data == b.train.data && a.train.training == b.train.training;
}

/// Null at the beginning of the history.
const QUndoCommand* latestStep(const Document& document) {
  return document.undoStack().command(document.undoStack().index() - 1);
}

}  // namespace

StoryPlayer::StoryPlayer(Document& document, std::span<const Story> stories, QObject* parent)
    : QObject(parent), m_document(document), m_stories(stories) {
  connect(&document, &Document::changed, this, &StoryPlayer::followDocument);
  connect(&document.undoStack(), &QUndoStack::indexChanged, this, &StoryPlayer::followHistory);
}

const Story* StoryPlayer::current() const {
  return m_position ? &m_stories[size_t(*m_position)] : nullptr;
}

void StoryPlayer::start(int position) {
  if (position < 0 || position >= int(m_stories.size())) return;
  m_position.reset();  // the change of the picture is not one that the story has to follow
  const QUndoCommand* before = latestStep(m_document);
  show(m_stories[size_t(position)]);
  const QUndoCommand* now = latestStep(m_document);
  m_step = now == before ? nullptr : now;
  m_position = position;
  m_stage = StoryStage::Told;
  m_itsPicture = true;
  emit changed();
}

void StoryPlayer::next() {
  start(m_position ? *m_position + 1 : firstOfPage());
}

/// Of the page that is shown; the first of all for a page without stories.
int StoryPlayer::firstOfPage() const {
  const auto found = std::ranges::find_if(
      m_stories, [&](const Story& story) { return story.state.page == m_document.state().page; });
  return found == m_stories.end() ? 0 : int(found - m_stories.begin());
}

void StoryPlayer::previous() {
  if (m_position) start(*m_position - 1);
}

void StoryPlayer::advance() {
  if (!m_position) return;
  if (m_stage == StoryStage::Answered) return next();
  m_stage = m_stage == StoryStage::Told ? StoryStage::Asked : StoryStage::Answered;
  m_itsPicture = showsItsPicture();
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
  if (!current()) return;
  const bool wasItsPicture = std::exchange(m_itsPicture, showsItsPicture());
  if (m_itsPicture != wasItsPicture) emit changed();
}

bool StoryPlayer::showsItsPicture() const {
  const LabState& state = m_document.state();
  return isPictureOf(*current(), state) && (m_stage != StoryStage::Told || isExperimentOf(*current(), state));
}

/// Not by the state: a student can come upon the one before the story in another way.
void StoryPlayer::followHistory(int index) {
  const QUndoStack& history = m_document.undoStack();
  for (int i = index; m_position && m_step && i < history.count(); ++i)
    if (history.command(i) == m_step) stop();
}

void StoryPlayer::show(const Story& story) {
  m_document.edit([] { return tr("story"); }, QString(), [&story](LabState& state) { state = story.state; });
  emit sceneShown();
}

}  // namespace alab
