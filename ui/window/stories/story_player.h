#pragma once
// StoryPlayer: which story is told and how far: one that is shipped, or one of the document's own storyboard.
// Telling one is a single undo step of the document; taking it back ends the story.
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
  StoryPlayer(Document& document, std::span<const Story> shipped, QObject* parent = nullptr);

  std::span<const Story> shipped() const { return m_shipped; }
  /// Those among which one is being told.
  std::span<const Story> stories() const;
  /// The story being told, until the document changes, and its place; nothing when none is.
  const Story* current() const;
  std::optional<int> position() const { return m_position; }
  StoryStage stage() const { return m_stage; }
  /// What comes then: stages without words are left out. Nothing: the next story.
  std::optional<StoryStage> following() const;
  /// Whether the picture is still the one that the story speaks of. Looking around (probe, view, what is
  /// shown) does not change it, nor does moving what the story asks to move. Other settings of the experiment
  /// change it until the question is asked.
  bool isItsPicture() const { return m_itsPicture; }

  /// One of those that are shipped.
  void start(int position);
  /// One of the storyboard.
  void startOwn(int position);
  /// The next story or the previous one; nothing at the ends of the list. When none is told the first one of
  /// the storyboard, or of those for the page.
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
  void tell(bool isOwn, int position);
  int firstOfPage() const;
  bool showsItsPicture() const;
  void show(const Story& story);
  void followDocument(Sections sections);
  void followStoryboard();
  void followHistory(int index);

  Document& m_document;
  std::span<const Story> m_shipped;
  bool m_isOwn = false;  ///< it tells the storyboard
  Story m_told;          ///< of it, as it was when the document changed last
  std::optional<int> m_position;
  StoryStage m_stage = StoryStage::Told;
  const QUndoCommand* m_step = nullptr;  ///< of the history, that told it; null when nothing had to change
  bool m_itsPicture = true;
};

}  // namespace alab
