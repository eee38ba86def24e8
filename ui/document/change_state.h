#pragma once
// ChangeState: the one undo command. It holds the whole state before and after, so that no edit needs a
// command of its own and undo cannot miss a field.
#include <QUndoCommand>

#include "core/state/lab_state.h"

namespace alab {

class Document;

class ChangeState : public QUndoCommand {
 public:
  /// Commands with the same non-empty key and the same generation are one step.
  struct MergeKey {
    QString name;
    int generation;
  };

  ChangeState(Document& document, const QString& text, MergeKey key, LabState before, LabState after);

  void undo() override;
  /// The first call, by QUndoStack::push, finds the document in the new state already.
  void redo() override;
  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* next) override;

 private:
  Document& m_document;
  MergeKey m_key;
  LabState m_before;
  LabState m_after;
};

}  // namespace alab
