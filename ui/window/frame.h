#pragma once
// Frame: what stands where. Navigation at the left, function bar on top, the page in the middle, its cards at
// the right, the strip under it. Follows the size of the window and of the letters; knows no commands.
#include <QFontInfo>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/panels/panel.h"
#include "ui/widgets/function_bar.h"
#include "ui/widgets/look_line.h"
#include "ui/window/files/notice_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/present/present_strip.h"
#include "ui/window/stories/story_strip.h"

class QHBoxLayout;
class QVBoxLayout;

namespace alab {

class Frame : public QWidget {
  Q_OBJECT

 public:
  Frame(Document& document, StoryPlayer& stories, QWidget* parent = nullptr);

  Navigation& navigation() const { return *m_navigation; }
  FunctionBar& functionBar() const { return *m_functionBar; }
  StoryStrip& storyStrip() const { return *m_storyStrip; }
  PresentStrip& presentStrip() const { return *m_presentStrip; }
  /// Gone with the page that it is about.
  LookLine& lookLine() const { return *m_lookLine; }
  QWidget& rightColumn() const { return *m_columns; }
  NoticeBar& notice() const { return *m_notice; }

  /// A page that is made when it is first shown; the frame takes it and its cards.
  void addPage(const std::function<Panel*()>& make);
  std::size_t pageCount() const { return m_slots.size(); }
  /// The pages that have been made so far.
  std::vector<Panel*> panels() const;
  /// Makes it now if need be.
  Panel& panel(int page);
  /// There is one from the first setCurrentPage() on.
  Panel& currentPanel() const;
  void setCurrentPage(int page);
  /// Tells every page that a story begins, or that the scene was put back.
  void startScene();
  /// Buttons at the right end of the function bar.
  void addHistoryButton(QAction& action);

  /// Everything but function bar and page gives way; the strip for presenting comes.
  void setPresenting(bool presenting);
  void setColumnWanted(bool wanted);
  void setStripWanted(bool wanted);

 signals:
  void panelMade(alab::Panel& panel);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLayout* topRow();
  QLayout* centre();
  /// Where a page stands, or will.
  struct Slot {
    std::function<Panel*()> make;
    Panel* panel = nullptr;
  };

  void giveRoomTo(int page);
  void showParts();
  void showTop();
  Panel* shownPanel() const;
  void fit();
  void askAnew();
  int widthOfColumn(double em) const;

  QVBoxLayout* m_content;
  Navigation* m_navigation;
  FunctionBar* m_functionBar;
  QHBoxLayout* m_top;
  QWidget* m_history;
  QStackedWidget* m_pages;
  QStackedWidget* m_columns;
  NoticeBar* m_notice;
  LookLine* m_lookLine;
  StoryStrip* m_storyStrip;
  PresentStrip* m_presentStrip;
  std::vector<Slot> m_slots;
  bool m_presenting = false;
  bool m_columnWanted = true;
  bool m_stripWanted = true;
  int m_letters = QFontInfo(font()).pixelSize();  ///< px
};

}  // namespace alab
