#pragma once
// StoryPlayer: which story is told and how far. Telling one is a single undo step of the document; taking it
// back ends the story.
#include <QObject>
#include <optional>
#include <span>

#include "core/state/story.h"
#include "ui/document/document.h"

class QUndoCommand;

namespace alab {

/// Told: the sentence; Asked: the question, the class predicts; Answered: the answer is revealed.
enum class StoryStage { Told, Asked, Answered };

class StoryPlayer : public QObject {
  Q_OBJECT

 public:
  StoryPlayer(Document& document, std::span<const Story> stories, QObject* parent = nullptr);

  std::span<const Story> stories() const { return m_stories; }
  /// The story being told and its place, nothing when none is.
  const Story* current() const;
  std::optional<int> position() const { return m_position; }
  StoryStage stage() const { return m_stage; }
  /// Whether the picture is still the one that the story speaks of. Looking around (probe, view, what is
  /// shown) does not change it, nor does moving what the story asks to move. Other settings of the experiment
  /// change it until the question is asked.
  bool isItsPicture() const { return m_itsPicture; }

  void start(int position);
  /// The next story, the first one of the page when none is told, or the previous one; nothing at the ends of
  /// the list.
  void next();
  void previous();
  /// From told to asked to answered to the next story.
  void advance();
  /// Back to the scene with which the story began.
  void restoreScene();
  void stop();

 signals:
  void changed();
  void sceneShown();  ///< the document holds the scene of a story, from its beginning or put back

 private:
  int firstOfPage() const;
  bool showsItsPicture() const;
  void show(const Story& story);
  void followDocument();
  void followHistory(int index);

  Document& m_document;
  std::span<const Story> m_stories;
  std::optional<int> m_position;
  StoryStage m_stage = StoryStage::Told;
  const QUndoCommand* m_step = nullptr;  ///< of the history, that told it; null when nothing had to change
  bool m_itsPicture = true;
};

}  // namespace alab
