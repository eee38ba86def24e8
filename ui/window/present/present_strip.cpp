#include "ui/window/present/present_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/scaled_font.h"

namespace alab {

PresentStrip::PresentStrip(StoryPlayer& player, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_line(new StoryLine(player, this)),
      m_storyRow(new QHBoxLayout),
      m_row(new QHBoxLayout),
      m_dots(new QLabel(this)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins({});
  rows->setSpacing(0);
  rows->addLayout(m_storyRow);
  rows->addLayout(m_row);
  m_storyRow->addWidget(m_line, 1);
  m_storyRow->addWidget(m_dots);
  m_row->addStretch();
  m_line->showOnlyWords();
  m_row->setContentsMargins(0, 0, 0, fontMetrics().height() / 4);
  connect(&player, &StoryPlayer::changed, this, &PresentStrip::showStory);
  fitDots();
  showStory();
}

void PresentStrip::setControl(QWidget* control) {
  if (m_control == control) return;
  if (m_control) {
    m_row->removeWidget(m_control);
    m_control->hide();
  }
  m_control = control;
  if (!control) return;
  m_row->insertWidget(0, control, 1);
  control->show();
}

/// The sentence needs the room more than the dots do.
void PresentStrip::fitDots() {
  constexpr double dotScale = 0.5;
  m_dots->setFont(scaledFont(font(), dotScale));
  m_dots->setIndent(fontMetrics().height() / 2);
}

void PresentStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) fitDots();
  if (event->type() == QEvent::LanguageChange) showStory();
  QWidget::changeEvent(event);
}

void PresentStrip::showStory() {
  m_line->setVisible(m_player.current());
  m_dots->setVisible(m_player.current());
  if (!m_player.position()) return;
  const int count = int(m_player.stories().size()), position = *m_player.position();
  QString dots(count, QChar(u'○'));
  dots[position] = QChar(u'●');
  m_dots->setText(dots);
  m_dots->setToolTip(tr("Page Down tells the next story"));
  m_dots->setAccessibleName(tr("Story %1 of %2").arg(position + 1).arg(count));
}

}  // namespace alab
