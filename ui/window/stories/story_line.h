#pragma once
// StoryLine: the story being told: its place, the sentence, the question and, when revealed, the answer.
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/window/language.h"
#include "ui/window/stories/steady_label.h"
#include "ui/window/stories/story_player.h"

namespace alab {

class StoryLine : public QWidget {
  Q_OBJECT

 public:
  /// The player outlives the line.
  explicit StoryLine(StoryPlayer& player, QWidget* parent = nullptr);

  void setLanguage(Language language);
  /// The sentence and one button: where the place is told in another way and keys turn the stories.
  void showOnlyWords();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QString sentence() const;
  void showTurns(int count);
  void showAdvance();
  void advance();

  StoryPlayer& m_player;
  Language m_language = Language::English;
  QToolButton* m_previous;
  QLabel* m_place;
  SteadyLabel* m_text;
  QPushButton* m_advance;  ///< puts the scene back when the picture is another one
  QToolButton* m_next;
};

}  // namespace alab
