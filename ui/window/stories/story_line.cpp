#include "ui/window/stories/story_line.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/widgets/unbroken.h"

namespace alab {

StoryLine::StoryLine(StoryPlayer& player, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_place(new QLabel(this)),
      m_text(new QLabel(this)),
      m_restore(new QPushButton(this)),
      m_advance(new QPushButton(this)),
      m_next(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_place);
  row->addWidget(m_text, 1);
  row->addWidget(m_restore);
  row->addWidget(m_advance);
  row->addWidget(m_next);
  m_text->setWordWrap(true);  // two lines only where one has no room
  m_text->setTextFormat(Qt::PlainText);
  connect(m_restore, &QPushButton::clicked, &player, &StoryPlayer::restoreScene);
  connect(m_advance, &QPushButton::clicked, &player, &StoryPlayer::advance);
  connect(m_next, &QToolButton::clicked, &player, &StoryPlayer::next);
  connect(&player, &StoryPlayer::changed, this, &StoryLine::retranslate);
  retranslate();
}

void StoryLine::setLanguage(Language language) {
  m_language = language;
  retranslate();
}

void StoryLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QString StoryLine::spoken() const {
  const StoryText& text = m_player.current()->text(languageName(m_language));
  switch (m_player.stage()) {
    case StoryStage::Told:
      return text.sentence;
    case StoryStage::Asked:
      return text.question;
    case StoryStage::Answered:
      break;
  }
  return text.answer;
}

void StoryLine::retranslate() {
  if (!m_player.current()) return;
  const int count = int(m_player.stories().size());
  const QString place = tr("Story %1 of %2").arg(*m_player.position() + 1).arg(count);
  m_place->setText(QStringLiteral("%1/%2").arg(*m_player.position() + 1).arg(count));
  m_place->setToolTip(place);
  m_place->setAccessibleName(place);
  const bool current = m_player.isItsPicture();
  m_text->setText(unbroken(current ? spoken() : tr("Changed: %1").arg(spoken())));
  m_text->setForegroundRole(current ? QPalette::WindowText : QPalette::PlaceholderText);
  m_restore->setVisible(!current);
  m_restore->setText(tr("Put the scene back"));
  m_restore->setToolTip(tr("Show the picture that the story speaks of"));
  showAdvance();
  m_next->setText(QStringLiteral("›"));
  m_next->setToolTip(tr("The next story (Page Down)"));
  m_next->setAccessibleName(tr("The next story (Page Down)"));
  m_next->setEnabled(*m_player.position() + 1 < count);
}

void StoryLine::showAdvance() {
  const bool told = m_player.stage() == StoryStage::Told;
  m_advance->setVisible(m_player.isItsPicture() && m_player.stage() != StoryStage::Answered);
  m_advance->setText(told ? tr("Predict first") : tr("Reveal the answer"));
  m_advance->setToolTip(told ? tr("A question to think about before the answer comes (Space)")
                             : tr("Show the answer (Space)"));
}

}  // namespace alab
