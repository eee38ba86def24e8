#pragma once
// ChangeState: the one undo command. It holds the whole state before and after, so that no edit needs a
// command of its own and undo cannot miss a field.
#include <QUndoCommand>

#include "core/state/lab_state.h"

namespace alab {

class Document;

class ChangeState : public QUndoCommand {
 public:
  /// Whether a change is an undo step of its own or part of the one before it.
  enum class Step { New, Same };

  ChangeState(Document& document, const QString& text, Step step, LabState before, LabState after);

  void undo() override;
  /// The first call, by QUndoStack::push, finds the document in the new state already.
  void redo() override;
  int id() const override { return 1; }
  /// Keeps its own text: a step is called after what began it.
  bool mergeWith(const QUndoCommand* next) override;

 private:
  Document& m_document;
  Step m_step;
  LabState m_before;
  LabState m_after;
};

}  // namespace alab
