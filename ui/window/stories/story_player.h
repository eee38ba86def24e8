#pragma once
// StoryPlayer: which story is told and how far. Telling one is a single undo step of the document.
#include <QObject>
#include <optional>
#include <span>

#include "core/state/story.h"
#include "ui/document/document.h"

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

  void start(int position);
  /// The next or the previous story, staying within the list; the first one when none is told.
  void next();
  void previous();
  /// From told to asked to answered to the next story.
  void advance();
  /// Back to the scene with which the story began.
  void restoreScene();
  void stop();

 signals:
  void changed();

 private:
  void show(const Story& story);

  Document& m_document;
  std::span<const Story> m_stories;
  std::optional<int> m_position;
  StoryStage m_stage = StoryStage::Told;
};

}  // namespace alab
