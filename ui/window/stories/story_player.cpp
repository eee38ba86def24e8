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

StoryPlayer::StoryPlayer(Document& document, std::span<const Story> shipped, QObject* parent)
    : QObject(parent), m_document(document), m_shipped(shipped) {
  connect(&document, &Document::changed, this, &StoryPlayer::followDocument);
  connect(&document.undoStack(), &QUndoStack::indexChanged, this, &StoryPlayer::followHistory);
}

std::span<const Story> StoryPlayer::stories() const {
  if (!m_isOwn) return m_shipped;
  const Storyboard& board = m_document.storyboard();
  return {board.constData(), std::size_t(board.size())};
}

const Story* StoryPlayer::current() const {
  return m_position ? &stories()[size_t(*m_position)] : nullptr;
}

void StoryPlayer::start(int position) {
  tell(false, position);
}

void StoryPlayer::startOwn(int position) {
  tell(true, position);
}

void StoryPlayer::tell(bool isOwn, int position) {
  const qsizetype count = isOwn ? m_document.storyboard().size() : qsizetype(m_shipped.size());
  if (position < 0 || position >= count) return;
  m_position.reset();  // the change of the picture is not one that the story has to follow
  m_isOwn = isOwn;
  const QUndoCommand* before = latestStep(m_document);
  show(Story(stories()[size_t(position)]));
  const QUndoCommand* now = latestStep(m_document);
  m_step = now == before ? nullptr : now;
  m_position = position;
  m_told = *current();
  m_stage = StoryStage::Told;
  m_itsPicture = true;
  emit changed();
}

void StoryPlayer::next() {
  if (m_position) return tell(m_isOwn, *m_position + 1);
  const bool isOwn = !m_document.storyboard().isEmpty();
  tell(isOwn, isOwn ? 0 : firstOfPage());
}

/// Of the page that is shown; the first of all for a page without stories.
int StoryPlayer::firstOfPage() const {
  const auto found = std::ranges::find_if(
      m_shipped, [&](const Story& story) { return story.state.page == m_document.state().page; });
  return found == m_shipped.end() ? 0 : int(found - m_shipped.begin());
}

void StoryPlayer::previous() {
  if (m_position) tell(m_isOwn, *m_position - 1);
}

std::optional<StoryStage> StoryPlayer::following() const {
  const auto has = [this](QString StoryText::*member) {
    return !(current()->english.*member).isEmpty() || !(current()->chinese.*member).isEmpty();
  };
  if (m_stage == StoryStage::Told && has(&StoryText::question)) return StoryStage::Asked;
  if (m_stage != StoryStage::Answered && has(&StoryText::answer)) return StoryStage::Answered;
  return std::nullopt;
}

void StoryPlayer::advance() {
  if (!m_position) return;
  const std::optional<StoryStage> stage = following();
  if (!stage) return next();
  m_stage = *stage;
  m_itsPicture = showsItsPicture();
  emit changed();
}

void StoryPlayer::restoreScene() {
  if (const Story* story = current()) show(Story(*story));
}

void StoryPlayer::stop() {
  m_position.reset();
  emit changed();
}

void StoryPlayer::followDocument(Sections sections) {
  if (m_isOwn && (sections & Section::Stories)) followStoryboard();
  if (!current()) return;
  const bool wasItsPicture = std::exchange(m_itsPicture, showsItsPicture());
  if (m_itsPicture != wasItsPicture) emit changed();
}

/// The words or the picture of a story may change while it is told; another one in its place ends it.
void StoryPlayer::followStoryboard() {
  if (!m_position) return;
  const Story* now = *m_position < int(stories().size()) ? current() : nullptr;
  const bool isSame = now && (now->state == m_told.state || now->english == m_told.english);
  if (!isSame) return stop();
  m_told = *now;
  emit changed();
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
