#pragma once
// BoardEditor: the changes that hands make to the storyboard, each one step for undo.
#include "ui/document/document.h"

namespace alab {

class BoardEditor {
 public:
  explicit BoardEditor(Document& document) : m_document(document) {}

  bool isFull() const { return m_document.storyboard().size() >= mostBoardStories; }
  /// The picture that is shown now, behind all others; its place.
  int add(const QString& title);
  /// Typing is one step for each text. Of a story in two languages only the one of `language` is another.
  void setText(int position, const StoryField& field, const QString& language, const QString& text);
  /// The picture that is shown now, in place of the one it had.
  void setPicture(int position);
  void move(int from, int to);
  void remove(int position);

 private:
  Document& m_document;
};

}  // namespace alab
