#include "ui/document/document.h"

#include <QUndoStack>
#include <utility>

#include "ui/document/change_state.h"

namespace alab {
namespace {

Sections difference(const LabState& a, const LabState& b) {
  Sections sections;
  sections.setFlag(Section::Page, a.page != b.page);
  sections.setFlag(Section::Selection, a.selection != b.selection);
  sections.setFlag(Section::Explore, a.explore != b.explore);
  return sections;
}

}  // namespace

Document::Document(LabState state, QObject* parent)
    : QObject(parent), m_state(std::move(state)), m_undoStack(new QUndoStack(this)) {}

void Document::edit(const QString& text, const QString& mergeKey,
                    const std::function<void(LabState&)>& mutate) {
  const LabState before = m_state;
  LabState after = m_state;
  mutate(after);
  if (after == before) return;
  m_state = after;
  m_undoStack->push(new ChangeState(*this, text, {mergeKey, m_mergeGeneration}, before, after));
  emit changed(difference(before, after));
}

void Document::endMerge() {
  ++m_mergeGeneration;
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
