#include "ui/document/change_state.h"

#include <utility>

#include "ui/document/document.h"

namespace alab {

ChangeState::ChangeState(Document& document, StepName name, Step step, Lab before, Lab after)
    : m_document(document),
      m_name(std::move(name)),
      m_step(step),
      m_before(std::move(before)),
      m_after(std::move(after)) {}

void ChangeState::undo() {
  m_document.endMerge();
  m_document.apply(m_before);
}

void ChangeState::redo() {
  m_document.apply(m_after);
}

bool ChangeState::mergeWith(const QUndoCommand* next) {
  const auto* later = static_cast<const ChangeState*>(next);
  if (later->m_step == Step::New) return false;
  m_after = later->m_after;
  // Dragged back to where it began: nothing is left to undo.
  setObsolete(m_after == m_before);
  return true;
}

}  // namespace alab
