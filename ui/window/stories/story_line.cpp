#include "ui/window/stories/story_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

#include "ui/widgets/unbroken.h"

namespace alab {
namespace {

QString saidAt(StoryStage stage, const StoryText& text) {
  switch (stage) {
    case StoryStage::Told:
      return unbroken(text.sentence.isEmpty() ? text.title : text.sentence);
    case StoryStage::Asked:
      return unbroken(text.question);
    case StoryStage::Answered:
      break;
  }
  return unbroken(text.answer);
}

/// What the button says that leads to this stage, or to the next story.
QString textOfAdvance(std::optional<StoryStage> to) {
  if (!to) return StoryLine::tr("Next story");
  return *to == StoryStage::Asked ? StoryLine::tr("Predict first") : StoryLine::tr("Reveal the answer");
}

QString tipOfAdvance(std::optional<StoryStage> to) {
  if (!to) return StoryLine::tr("The next story (Space)");
  return *to == StoryStage::Asked ? StoryLine::tr("A question to think about before the answer comes (Space)")
                                  : StoryLine::tr("Show the answer (Space)");
}

constexpr StoryStage stages[] = {StoryStage::Told, StoryStage::Asked, StoryStage::Answered};

}  // namespace

StoryLine::StoryLine(StoryPlayer& player, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_previous(new QToolButton(this)),
      m_place(new QLabel(this)),
      m_text(new SteadyLabel(this)),
      m_advance(new QPushButton(this)),
      m_next(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_previous);
  row->addWidget(m_place);
  row->addWidget(m_text, 1);
  row->addWidget(m_advance);
  row->addWidget(m_next);
  // The last answer has as much room as its question.
  QSizePolicy policy = m_advance->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_advance->setSizePolicy(policy);
  connect(m_advance, &QPushButton::clicked, this, &StoryLine::advance);
  connect(m_previous, &QToolButton::clicked, &player, &StoryPlayer::previous);
  connect(m_next, &QToolButton::clicked, &player, &StoryPlayer::next);
  connect(&player, &StoryPlayer::changed, this, &StoryLine::retranslate);
  retranslate();
}

void StoryLine::setLanguage(Language language) {
  m_language = language;
  retranslate();
}

void StoryLine::showOnlyWords() {
  for (QWidget* part : std::initializer_list<QWidget*>{m_previous, m_place, m_next}) part->hide();
}

void StoryLine::changeEvent(QEvent* event) {
  const bool hasOtherWidths = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
  if (event->type() == QEvent::LanguageChange || hasOtherWidths) retranslate();
  QWidget::changeEvent(event);
}

/// What is said now.
QString StoryLine::sentence() const {
  const StoryText& text = m_player.current()->text(languageName(m_language));
  const QString said = saidAt(m_player.stage(), text);
  return m_player.isItsPicture() ? said : tr("Changed: %1").arg(said);
}

void StoryLine::retranslate() {
  if (!m_player.current()) return;
  const int count = int(m_player.stories().size());
  const QString place = tr("Story %1 of %2").arg(*m_player.position() + 1).arg(count);
  m_place->setText(QStringLiteral("%1/%2").arg(*m_player.position() + 1).arg(count));
  m_place->setToolTip(place);
  m_place->setAccessibleName(place);
  QStringList texts;
  for (const StoryStage stage : stages)
    texts += tr("Changed: %1").arg(saidAt(stage, m_player.current()->text(languageName(m_language))));
  m_text->setTexts(texts);
  m_text->setText(sentence());
  m_text->setForegroundRole(m_player.isItsPicture() ? QPalette::WindowText : QPalette::PlaceholderText);
  showTurns(count);
  showAdvance();
}

void StoryLine::showTurns(int count) {
  const auto show = [](QToolButton& button, QChar arrow, const QString& tip, bool isEnabled) {
    button.setText(arrow);
    button.setToolTip(tip);
    button.setAccessibleName(tip);
    button.setEnabled(isEnabled);
  };
  show(*m_previous, u'‹', tr("The story before (Page Up)"), *m_player.position() > 0);
  show(*m_next, u'›', tr("The next story (Page Down)"), *m_player.position() + 1 < count);
}

/// As wide as the longest of its texts, so that the sentence beside it keeps its lines.
void StoryLine::showAdvance() {
  const QString restore = tr("Put the scene back");
  const QStringList texts = {restore, textOfAdvance({}), textOfAdvance(StoryStage::Asked),
                             textOfAdvance(StoryStage::Answered)};
  int width = 0;
  for (const QString& text : texts) {
    m_advance->setText(text);
    width = std::max(width, m_advance->sizeHint().width());
  }
  m_advance->setMinimumWidth(width);
  const bool isItsPicture = m_player.isItsPicture();
  const std::optional<StoryStage> following = m_player.following();
  m_advance->setText(isItsPicture ? textOfAdvance(following) : restore);
  m_advance->setToolTip(isItsPicture ? tipOfAdvance(following)
                                     : tr("Show the picture that the story speaks of"));
  const bool isAtTheEnd = !following && !m_next->isEnabled();
  m_advance->setVisible(!isItsPicture || !isAtTheEnd);
}

void StoryLine::advance() {
  if (m_player.isItsPicture())
    m_player.advance();
  else
    m_player.restoreScene();
}

}  // namespace alab
