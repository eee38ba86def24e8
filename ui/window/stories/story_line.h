#pragma once
// StoryLine: the story being told: its place, the sentence, the question and, when revealed, the answer.
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/window/language.h"
#include "ui/window/stories/story_player.h"

namespace alab {

class StoryLine : public QWidget {
  Q_OBJECT

 public:
  /// The player outlives the line.
  explicit StoryLine(StoryPlayer& player, QWidget* parent = nullptr);

  void setLanguage(Language language);
  /// Where the place of the story is told in another way.
  void hidePlace() { m_place->hide(); }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QString spoken() const;
  void showAdvance();

  StoryPlayer& m_player;
  Language m_language = Language::English;
  QLabel* m_place;
  QLabel* m_text;
  QPushButton* m_restore;  ///< in place of m_advance when the picture is another one
  QPushButton* m_advance;
  QToolButton* m_next;
};

}  // namespace alab
