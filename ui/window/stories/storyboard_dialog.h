#pragma once
// StoryboardDialog: the stories of one's own: what is told in which order, and the words. Stays open beside
// the window, whose present picture becomes the next story.
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/window/language.h"
#include "ui/window/stories/board_editor.h"
#include "ui/window/stories/story_player.h"

class QGridLayout;
class QVBoxLayout;

namespace alab {

class StoryboardDialog : public QDialog {
  Q_OBJECT

 public:
  /// Both outlive the dialog.
  StoryboardDialog(Document& document, StoryPlayer& player, Language language, QWidget* parent = nullptr);

  void setLanguage(Language language);
  /// A story of the picture that is shown now; its title can be typed at once.
  void addStory();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// A button and what it does to the story that is chosen.
  struct Row {
    QPushButton* button;
    const char* text;
    const char* tip;
    void (StoryboardDialog::*act)();
    bool needsStory;
  };
  void addButtons(QVBoxLayout& column);
  void addTexts(QGridLayout& grid);
  void connectParts();
  int position() const { return m_list->currentRow(); }
  const Story* story() const;
  void choose(int position);
  void showBoard();
  void showTexts();
  /// Says when no more can be typed.
  void showLabel(std::size_t text);
  void enableButtons();
  void moveUp();
  void moveDown();
  void moveBy(int places);
  void followDrag(int from, int to);
  void setPicture();
  void remove();
  void tell();
  void retranslate();

  Document& m_document;
  StoryPlayer& m_player;
  BoardEditor m_editor;
  Language m_language;
  QLabel* m_empty;
  QListWidget* m_list;
  std::vector<Row> m_buttons;
  std::vector<QLabel*> m_labels;         ///< of the texts, in the order of storyFields
  std::vector<QPlainTextEdit*> m_texts;  ///< in the same order
};

}  // namespace alab
