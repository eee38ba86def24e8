#include "ui/window/stories/story_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <set>

#include "ui/widgets/click_focus.h"

namespace alab {

StoryStrip::StoryStrip(StoryPlayer& player, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_own(new QPushButton(this)),
      m_offers(new OfferRow(this)),
      m_line(new StoryLine(player, this)),
      m_close(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_own);
  row->addWidget(m_offers, 1);
  row->addWidget(m_line, 1);
  row->addWidget(m_close);
  m_close->setAutoRaise(true);
  connect(m_offers, &OfferRow::chosen, &player, &StoryPlayer::start);
  connect(m_offers, &OfferRow::chosen, this, &StoryStrip::left);
  connect(m_own, &QPushButton::clicked, this, [this] {
    m_player.startOwn(0);
    emit left();
  });
  connect(m_close, &QToolButton::clicked, this, &StoryStrip::close);
  connect(&player, &StoryPlayer::changed, this, &StoryStrip::showWhatGoesOn);
  leaveFocusOnClick(*this);
  retranslate();
}

void StoryStrip::setLanguage(Language language) {
  m_language = language;
  m_line->setLanguage(language);
  retranslate();
}

/// The page of the first story, where a new user starts, leads to the others as well.
void StoryStrip::setPage(const QString& id) {
  constexpr qsizetype ownOfStart = 1;
  const auto stories = m_player.shipped();
  QList<int> ofPage, all, firstOfOthers;
  std::set<std::string> pages = {id.toStdString()};
  for (int i = 0; i < int(stories.size()); ++i) {
    const std::string& page = stories[size_t(i)].state.page;
    all.append(i);
    if (page == id.toStdString()) ofPage.append(i);
    if (pages.insert(page).second) firstOfOthers.append(i);
  }
  if (ofPage.contains(0)) ofPage = ofPage.first(std::min(ownOfStart, ofPage.size())) + firstOfOthers;
  m_offers->setOffered(ofPage.isEmpty() ? all : ofPage);
}

void StoryStrip::setOwnStories(int count) {
  m_ownStories = count;
  retranslate();
}

void StoryStrip::close() {
  m_player.current() ? m_player.stop() : emit closed();
  emit left();
}

void StoryStrip::showWhatGoesOn() {
  const bool telling = m_player.current();
  m_own->setVisible(!telling && m_ownStories > 0);
  m_offers->setVisible(!telling);
  m_line->setVisible(telling);
  const QString tip = telling ? tr("End the story") : tr("Close; the View menu brings it back");
  m_close->setToolTip(tip);
  m_close->setAccessibleName(tip);
}

void StoryStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StoryStrip::retranslate() {
  QStringList titles;
  for (const Story& story : m_player.shipped()) titles += story.text(languageName(m_language)).title;
  m_offers->setTitles(titles);
  m_own->setText(tr("My storyboard (%1)").arg(m_ownStories));
  m_own->setToolTip(tr("Tell the stories of this lab, from the first"));
  m_own->setAccessibleName(m_own->text());
  m_close->setText(QStringLiteral("×"));
  showWhatGoesOn();
}

}  // namespace alab
