#pragma once
// Document: owns the lab (state and stories) and its history. Document::edit and editStoryboard are the only
// writers; everything else reads.
#include <QElapsedTimer>
#include <QFlags>
#include <QHash>
#include <QObject>
#include <QString>
#include <functional>

#include "core/state/lab.h"
#include "ui/document/change_state.h"

class QUndoStack;

namespace alab {

/// The parts of the state that views depend on.
enum class Section {
  Page = 1,
  Selection = 2,
  Explore = 4,
  Depth = 8,
  Train = 16,
  Softmax = 32,
  Compare = 64,
  Stories = 128,
  All = 0xff
};
Q_DECLARE_FLAGS(Sections, Section)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sections)

class Document : public QObject {
  Q_OBJECT

 public:
  explicit Document(LabState state = firstState(), QObject* parent = nullptr);
  explicit Document(Lab lab, QObject* parent = nullptr);

  const Lab& lab() const { return m_lab; }
  const LabState& state() const { return m_lab.state; }
  const Storyboard& storyboard() const { return m_lab.storyboard; }
  QUndoStack& undoStack() const { return *m_undoStack; }

  /// What undo takes back and redo makes again, in the language of the moment; empty when there is nothing.
  QString undoText() const;
  QString redoText() const;
  /// All steps that were made, those that can be made again among them.
  QStringList stepNames() const;
  /// As many undos or redos as lead to there, with one change() at the end. `steps`: how many are made then.
  void goTo(int steps);

  /// Applies `mutate` as one undo step called `name`. Successive edits with the same non-empty
  /// mergeKey are one gesture and one step, until endMerge(). A gesture that goes on while another one moves
  /// (a playing slider and a dragged probe) joins the other one's step. A mutation that changes nothing
  /// leaves no trace.
  void edit(const StepName& name, const QString& mergeKey, const std::function<void(LabState&)>& mutate);
  /// The same for the stories.
  void editStoryboard(const StepName& name, const QString& mergeKey,
                      const std::function<void(Storyboard&)>& mutate);

  /// The gesture of this key ended: the next edit with it starts a new undo step. Others go on.
  void endMerge(const QString& mergeKey);
  /// All gestures ended: the next edit starts a new undo step whatever its key.
  void endMerge();

  /// Another lab altogether (a file) and an empty history.
  void reset(const Lab& lab);

 signals:
  void changed(alab::Sections sections);

 private:
  friend class ChangeState;
  void apply(const Lab& lab);
  void make(const StepName& name, const QString& mergeKey, const Lab& after);
  QString nameOfStep(int index) const;
  ChangeState::Step stepFor(const QString& mergeKey);

  Lab m_lab;
  bool m_isTravelling = false;  ///< over several steps at once
  QUndoStack* m_undoStack;
  QElapsedTimer m_clock;
  /// The gestures that have not ended, with the time in ms of their latest edit. All of those edits lie in
  /// the topmost steps of the stack, with nothing else among them.
  QHash<QString, qint64> m_gestures;
  QString m_latestKey;
};

}  // namespace alab
