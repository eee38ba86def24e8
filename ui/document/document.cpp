#include "ui/document/document.h"

#include <QUndoStack>
#include <utility>

namespace alab {
namespace {

constexpr int mostSteps = 500;
/// A gesture that rests longer than this in ms is over as soon as another one moves.
constexpr qint64 longestRest = 500;

Sections difference(const Lab& one, const Lab& other) {
  const LabState& a = one.state;
  const LabState& b = other.state;
  Sections sections;
  sections.setFlag(Section::Stories, one.storyboard != other.storyboard);
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

Document::Document(LabState state, QObject* parent) : Document(Lab{std::move(state), {}}, parent) {}

Document::Document(Lab lab, QObject* parent)
    : QObject(parent), m_lab(std::move(lab)), m_undoStack(new QUndoStack(this)) {
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

QStringList Document::stepNames() const {
  QStringList names;
  for (int i = 0; i < m_undoStack->count(); ++i) names += nameOfStep(i);
  return names;
}

void Document::goTo(int steps) {
  const Lab before = m_lab;
  m_isTravelling = true;
  m_undoStack->setIndex(steps);
  m_isTravelling = false;
  if (const Sections sections = difference(before, m_lab)) emit changed(sections);
}

void Document::edit(const StepName& name, const QString& mergeKey,
                    const std::function<void(LabState&)>& mutate) {
  Lab after = m_lab;
  mutate(after.state);
  make(name, mergeKey, after);
}

void Document::editStoryboard(const StepName& name, const QString& mergeKey,
                              const std::function<void(Storyboard&)>& mutate) {
  Lab after = m_lab;
  mutate(after.storyboard);
  make(name, mergeKey, after);
}

void Document::make(const StepName& name, const QString& mergeKey, const Lab& after) {
  if (after == m_lab) return;
  const Lab before = std::exchange(m_lab, after);
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

void Document::reset(const Lab& lab) {
  m_undoStack->clear();
  endMerge();
  apply(lab);
}

void Document::apply(const Lab& lab) {
  const Sections sections = difference(m_lab, lab);
  if (!sections) return;
  m_lab = lab;
  if (!m_isTravelling) emit changed(sections);
}

}  // namespace alab
