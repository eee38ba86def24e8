#include "ui/document/document.h"

#include <QUndoStack>
#include <utility>
namespace alab {
namespace {

constexpr int mostSteps = 500;
/// A gesture that rests longer than this in ms is over as soon as another one moves.
constexpr qint64 longestRest = 500;

Sections difference(const LabState& a, const LabState& b) {
  Sections sections;
  sections.setFlag(Section::Page, a.page != b.page);
  sections.setFlag(Section::Selection, a.selection != b.selection);
  sections.setFlag(Section::Explore, a.explore != b.explore);
  sections.setFlag(Section::Depth, a.depth != b.depth);
  sections.setFlag(Section::Train, a.train != b.train);
  sections.setFlag(Section::Softmax, a.softmax != b.softmax);
  sections.setFlag(Section::Compare, a.compare != b.compare);
  return sections;
}

}  // namespace

Document::Document(LabState state, QObject* parent)
    : QObject(parent), m_state(std::move(state)), m_undoStack(new QUndoStack(this)) {
  m_undoStack->setUndoLimit(mostSteps);
  m_clock.start();
}

QString Document::undoText() const {
  return nameOfStep(m_undoStack->index() - 1);
}

QString Document::redoText() const {
  return nameOfStep(m_undoStack->index());
}

QString Document::nameOfStep(int index) const {
  const auto* step = static_cast<const ChangeState*>(m_undoStack->command(index));
  return step ? step->name() : QString();
}

void Document::edit(const StepName& name, const QString& mergeKey,
                    const std::function<void(LabState&)>& mutate) {
  const LabState before = m_state;
  LabState after = m_state;
  mutate(after);
  if (after == before) return;
  m_state = after;
  const int steps = m_undoStack->index();
  m_undoStack->push(new ChangeState(*this, name, stepFor(mergeKey), before, after));
  // Dragged back to where it began: the step below belongs to something else.
  if (m_undoStack->index() < steps) endMerge();
  emit changed(difference(before, after));
}

ChangeState::Step Document::stepFor(const QString& mergeKey) {
  if (mergeKey.isEmpty()) {
    endMerge();
    return ChangeState::Step::New;
  }
  const qint64 now = m_clock.elapsed();
  const auto gesture = m_gestures.constFind(mergeKey);
  const bool goesOn =
      gesture != m_gestures.cend() && (mergeKey == m_latestKey || now - *gesture <= longestRest);
  m_gestures[mergeKey] = now;
  m_latestKey = mergeKey;
  return goesOn ? ChangeState::Step::Same : ChangeState::Step::New;
}

void Document::endMerge(const QString& mergeKey) {
  m_gestures.remove(mergeKey);
}

void Document::endMerge() {
  m_gestures.clear();
}

void Document::reset(const LabState& state) {
  m_undoStack->clear();
  endMerge();
  apply(state);
}

void Document::apply(const LabState& state) {
  const Sections sections = difference(m_state, state);
  if (!sections) return;
  m_state = state;
  emit changed(sections);
}

}  // namespace alab
