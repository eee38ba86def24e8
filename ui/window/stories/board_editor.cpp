#include "ui/window/stories/board_editor.h"

#include <QCoreApplication>

namespace alab {
namespace {

struct BoardSteps {
  Q_DECLARE_TR_FUNCTIONS(alab::BoardEditor)
};

void write(Story& story, QString StoryText::*member, const QString& language, const QString& text) {
  const bool isOneText = story.english == story.chinese;
  const bool isChinese = language.startsWith(QLatin1String("zh"));
  if (isOneText || !isChinese) story.english.*member = text;
  if (isOneText || isChinese) story.chinese.*member = text;
}

}  // namespace

int BoardEditor::add(const QString& title) {
  Story story;
  story.english.title = story.chinese.title = title;
  story.state = m_document.state();
  m_document.editStoryboard([] { return BoardSteps::tr("add a story"); }, {},
                            [&story](Storyboard& board) { board.append(story); });
  return int(m_document.storyboard().size()) - 1;
}

void BoardEditor::setText(int position, const StoryField& field, const QString& language,
                          const QString& text) {
  const QString key = QStringLiteral("story %1 %2").arg(position).arg(QLatin1String(field.key));
  m_document.editStoryboard([position] { return BoardSteps::tr("words of story %1").arg(position + 1); }, key,
                            [&](Storyboard& board) { write(board[position], field.member, language, text); });
}

void BoardEditor::setPicture(int position) {
  const LabState state = m_document.state();
  m_document.editStoryboard([position] { return BoardSteps::tr("picture of story %1").arg(position + 1); },
                            {}, [&](Storyboard& board) { board[position].state = state; });
}

void BoardEditor::move(int from, int to) {
  m_document.editStoryboard(
      [from, to] { return BoardSteps::tr("story %1 to place %2").arg(from + 1).arg(to + 1); }, {},
      [&](Storyboard& board) { board.move(from, to); });
}

void BoardEditor::remove(int position) {
  m_document.editStoryboard([position] { return BoardSteps::tr("remove story %1").arg(position + 1); }, {},
                            [&](Storyboard& board) { board.removeAt(position); });
}

}  // namespace alab
