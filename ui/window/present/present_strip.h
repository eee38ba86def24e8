#pragma once
// PresentStrip: what stands under the page while presenting. The story being told, the one control of the
// page that matters, and a dot for every story.
#include <QLabel>
#include <QPointer>
#include <QWidget>

#include "ui/window/stories/story_line.h"

class QHBoxLayout;

namespace alab {

class PresentStrip : public QWidget {
  Q_OBJECT

 public:
  /// The player outlives the strip.
  explicit PresentStrip(StoryPlayer& player, QWidget* parent = nullptr);

  StoryLine& storyLine() const { return *m_line; }
  /// The control of the current page, may be null; the one before is hidden, not deleted.
  void setControl(QWidget* control);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showStory();
  void fitDots();

  StoryPlayer& m_player;
  StoryLine* m_line;
  QHBoxLayout* m_storyRow;
  QHBoxLayout* m_row;
  QPointer<QWidget> m_control;
  QLabel* m_dots;
};

}  // namespace alab
