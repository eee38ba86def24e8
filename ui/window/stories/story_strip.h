#pragma once
// StoryStrip: the line under the page. It offers the stories, or tells one; the cross ends the story, then
// closes the strip.
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/window/stories/offer_row.h"
#include "ui/window/stories/story_line.h"

namespace alab {

class StoryStrip : public QWidget {
  Q_OBJECT

 public:
  /// The player outlives the strip.
  explicit StoryStrip(StoryPlayer& player, QWidget* parent = nullptr);

  void setLanguage(Language language);
  /// Offers the stories of this page; all, when it has none.
  void setPage(const QString& id);
  /// Offers the storyboard of the lab when it has any.
  void setOwnStories(int count);

 signals:
  void left();  ///< nothing to do here any more: the keyboard belongs to the page
  void closed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void close();
  void showWhatGoesOn();
  void retranslate();

  StoryPlayer& m_player;
  Language m_language = Language::English;
  int m_ownStories = 0;
  QPushButton* m_own;
  OfferRow* m_offers;
  StoryLine* m_line;
  QToolButton* m_close;
};

}  // namespace alab
