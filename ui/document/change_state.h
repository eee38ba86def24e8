#pragma once
// ChangeState: the one undo command. It holds the whole lab before and after, so that no edit needs a
// command of its own and undo cannot miss a field.
#include <QString>
#include <QUndoCommand>
#include <functional>

#include "core/state/lab.h"

namespace alab {

class Document;

/// Says what a step did, anew at every call: in the language that the window has by then.
using StepName = std::function<QString()>;

class ChangeState : public QUndoCommand {
 public:
  /// Whether a change is an undo step of its own or part of the one before it.
  enum class Step { New, Same };

  ChangeState(Document& document, StepName name, Step step, Lab before, Lab after);

  /// Empty for a step without a name.
  QString name() const { return m_name ? m_name() : QString(); }

  void undo() override;
  /// The first call, by QUndoStack::push, finds the document in the new state already.
  void redo() override;
  int id() const override { return 1; }
  /// Keeps its own name: a step is called after what began it.
  bool mergeWith(const QUndoCommand* next) override;

 private:
  Document& m_document;
  StepName m_name;
  Step m_step;
  Lab m_before;
  Lab m_after;
};

}  // namespace alab
