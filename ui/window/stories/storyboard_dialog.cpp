#include "ui/window/stories/storyboard_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace alab {
namespace {

struct TextLabel {
  const char* name;
  const char* tip;
  int lines;
};

constexpr TextLabel textLabels[] = {
    {QT_TRANSLATE_NOOP("alab::StoryboardDialog", "&Title"),
     QT_TRANSLATE_NOOP("alab::StoryboardDialog", "What it is called in lists"), 1},
    {QT_TRANSLATE_NOOP("alab::StoryboardDialog", "&Sentence"),
     QT_TRANSLATE_NOOP("alab::StoryboardDialog", "What the picture shows"), 3},
    {QT_TRANSLATE_NOOP("alab::StoryboardDialog", "&Question"),
     QT_TRANSLATE_NOOP("alab::StoryboardDialog", "What the class is to predict; may stay empty"), 3},
    {QT_TRANSLATE_NOOP("alab::StoryboardDialog", "&Answer"),
     QT_TRANSLATE_NOOP("alab::StoryboardDialog", "Revealed after the question; may stay empty"), 3},
};

/// What a file would not hold goes at once, where it was typed or pasted.
void cutToLimit(QPlainTextEdit& text) {
  if (text.toPlainText().size() <= longestBoardText) return;
  const QSignalBlocker quiet(text);
  QTextCursor end(text.document());
  end.setPosition(int(longestBoardText));
  end.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
  end.removeSelectedText();
}

QString titleOf(const Story& story, int place, Language language) {
  const QString title = story.text(languageName(language)).title;
  return QStringLiteral("%1. %2").arg(place).arg(title.isEmpty() ? QStringLiteral("…") : title);
}

}  // namespace

StoryboardDialog::StoryboardDialog(Document& document, StoryPlayer& player, Language language,
                                   QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_player(player),
      m_editor(document),
      m_language(language),
      m_empty(new QLabel(this)),
      m_list(new QListWidget(this)) {
  auto* column = new QVBoxLayout;
  column->addWidget(m_empty);
  column->addWidget(m_list, 1);
  addButtons(*column);
  auto* grid = new QGridLayout;
  addTexts(*grid);
  auto* rows = new QVBoxLayout(this);
  auto* columns = new QHBoxLayout;
  columns->addLayout(column, 2);
  columns->addLayout(grid, 3);
  rows->addLayout(columns, 1);
  auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
  close->button(QDialogButtonBox::Close)->setAutoDefault(false);  // Enter is for the texts
  connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
  rows->addWidget(close);
  m_empty->setWordWrap(true);
  m_list->setDragDropMode(QAbstractItemView::InternalMove);
  connectParts();
  const int em = fontMetrics().height();
  resize(QSize(em * 46, em * 26).boundedTo(screen()->availableSize() * 0.95));
  retranslate();
  choose(0);
}

void StoryboardDialog::addButtons(QVBoxLayout& column) {
  m_buttons = {
      {nullptr, QT_TR_NOOP("Add this &view"), QT_TR_NOOP("What the window shows now becomes the next story"),
       &StoryboardDialog::addStory, false},
      {nullptr, QT_TR_NOOP("&Present from here"), QT_TR_NOOP("Tell this story in the window"),
       &StoryboardDialog::tell, true},
      {nullptr, QT_TR_NOOP("Take this pi&cture"),
       QT_TR_NOOP("What the window shows now, in place of its picture"), &StoryboardDialog::setPicture, true},
      {nullptr, QT_TR_NOOP("&Up"), QT_TR_NOOP("Earlier (the list can be dragged, too)"),
       &StoryboardDialog::moveUp, true},
      {nullptr, QT_TR_NOOP("&Down"), QT_TR_NOOP("Later (the list can be dragged, too)"),
       &StoryboardDialog::moveDown, true},
      {nullptr, QT_TR_NOOP("&Remove"), QT_TR_NOOP("Take the story off the storyboard; undo brings it back"),
       &StoryboardDialog::remove, true},
  };
  auto* grid = new QGridLayout;
  for (int i = 0; i < int(m_buttons.size()); ++i) {
    Row& row = m_buttons[size_t(i)];
    row.button = new QPushButton(this);
    row.button->setAutoDefault(false);
    connect(row.button, &QPushButton::clicked, this, row.act);
    const bool isFirst = i == 0;  // over the two columns of the others
    grid->addWidget(row.button, (i + 1) / 2, isFirst ? 0 : (i + 1) % 2, 1, isFirst ? 2 : 1);
  }
  column.addLayout(grid);
}

void StoryboardDialog::addTexts(QGridLayout& grid) {
  for (int i = 0; i < int(std::size(storyFields)); ++i) {
    auto* label = new QLabel(this);
    auto* text = new QPlainTextEdit(this);
    label->setBuddy(text);
    text->setTabChangesFocus(true);
    const int lines = textLabels[i].lines;
    text->setMinimumHeight(fontMetrics().lineSpacing() * lines + fontMetrics().height());
    grid.addWidget(label, 2 * i, 0);
    grid.addWidget(text, 2 * i + 1, 0);
    grid.setRowStretch(2 * i + 1, lines - 1);
    if (lines == 1) text->setMaximumHeight(text->minimumHeight());
    m_labels.push_back(label);
    m_texts.push_back(text);
  }
}

void StoryboardDialog::connectParts() {
  for (std::size_t i = 0; i < m_texts.size(); ++i)
    connect(m_texts[i], &QPlainTextEdit::textChanged, this, [this, i] {
      cutToLimit(*m_texts[i]);
      showLabel(i);
      m_editor.setText(position(), storyFields[i], languageName(m_language), m_texts[i]->toPlainText());
    });
  connect(m_list, &QListWidget::currentRowChanged, this, &StoryboardDialog::showTexts);
  connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
          [this](const QModelIndex&, int from, int, const QModelIndex&, int before) {
            followDrag(from, before > from ? before - 1 : before);
          });
  connect(&m_document, &Document::changed, this, [this](Sections sections) {
    if (sections & Section::Stories) showBoard();
  });
}

const Story* StoryboardDialog::story() const {
  const Storyboard& board = m_document.storyboard();
  return position() >= 0 && position() < board.size() ? &board[position()] : nullptr;
}

void StoryboardDialog::setLanguage(Language language) {
  m_language = language;
  retranslate();
}

void StoryboardDialog::addStory() {
  if (m_editor.isFull()) return;
  const int count = int(m_document.storyboard().size());
  choose(m_editor.add(tr("View %1").arg(count + 1)));
  m_texts.front()->setFocus();
  m_texts.front()->selectAll();
}

void StoryboardDialog::setPicture() {
  m_editor.setPicture(position());
}

void StoryboardDialog::remove() {
  m_editor.remove(position());
}

void StoryboardDialog::tell() {
  m_player.startOwn(position());
}

void StoryboardDialog::moveUp() {
  moveBy(-1);
}

void StoryboardDialog::moveDown() {
  moveBy(1);
}

void StoryboardDialog::moveBy(int places) {
  const int to = position() + places;
  if (to < 0 || to >= m_list->count()) return;
  m_editor.move(position(), to);
  choose(to);
}

/// The list has moved its row already.
void StoryboardDialog::followDrag(int from, int to) {
  m_editor.move(from, to);
  choose(to);
}

void StoryboardDialog::choose(int position) {
  m_list->setCurrentRow(std::min(position, m_list->count() - 1));
  showTexts();
}

/// Rows are changed in place: a drag may be under way.
void StoryboardDialog::showBoard() {
  const Storyboard& board = m_document.storyboard();
  {
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > board.size()) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < board.size()) m_list->addItem(QString());
    for (int i = 0; i < board.size(); ++i) m_list->item(i)->setText(titleOf(board[i], i + 1, m_language));
    if (position() < 0 && !board.isEmpty()) m_list->setCurrentRow(0);
  }
  m_empty->setHidden(!board.isEmpty());
  showTexts();
}

/// What is being typed keeps its cursor.
void StoryboardDialog::showTexts() {
  const Story* shown = story();
  for (std::size_t i = 0; i < m_texts.size(); ++i) {
    const QString text = shown ? shown->text(languageName(m_language)).*storyFields[i].member : QString();
    const QSignalBlocker quiet(m_texts[i]);
    if (m_texts[i]->toPlainText() != text) m_texts[i]->setPlainText(text);
    m_texts[i]->setEnabled(shown);
    showLabel(i);
  }
  enableButtons();
}

void StoryboardDialog::showLabel(std::size_t text) {
  const bool isFull = m_texts[text]->toPlainText().size() >= longestBoardText;
  const QString limit =
      isFull ? QStringLiteral(" – ") + tr("At most %1 characters").arg(longestBoardText) : QString();
  m_labels[text]->setText(tr(textLabels[text].name) + limit);
}

void StoryboardDialog::enableButtons() {
  for (const Row& row : m_buttons) row.button->setEnabled(!row.needsStory || story());
  m_buttons.front().button->setEnabled(!m_editor.isFull());
}

void StoryboardDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void StoryboardDialog::retranslate() {
  setWindowTitle(tr("My storyboard"));
  m_empty->setText(
      tr("No story yet. Set up a picture in the window, then add it; Page Down tells the stories "
         "one after the other while presenting (F11)."));
  m_list->setAccessibleName(tr("My storyboard"));
  m_list->setToolTip(tr("The stories in their order: drag them to where they belong"));
  for (const Row& row : m_buttons) {
    row.button->setText(tr(row.text));
    row.button->setToolTip(tr(row.tip));
  }
  for (std::size_t i = 0; i < m_texts.size(); ++i) {
    m_texts[i]->setToolTip(tr(textLabels[i].tip));
    m_texts[i]->setAccessibleName(tr(textLabels[i].name).remove(u'&'));
  }
  showBoard();
}

}  // namespace alab
