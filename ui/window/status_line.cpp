#include "ui/window/status_line.h"
#include "ui/document/settings_file.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QSettings>
#include <QStyleOption>
#include <chrono>

namespace alab {
namespace {

constexpr std::chrono::milliseconds timeToRead = std::chrono::seconds(10);
constexpr std::chrono::seconds timeToSee(3);

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_sentence(new ElidedLabel(this)), m_savedLabel(new QLabel(this)) {
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  addPermanentWidget(m_sentence, 1);
  addPermanentWidget(m_savedLabel);
  setSizeGripEnabled(false);
  setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
  m_timeToSee.setSingleShot(true);
  m_timeToSee.setInterval(timeToSee);
  connect(this, &QStatusBar::messageChanged, this, &StatusLine::showSentence);
  connect(&m_timeToSee, &QTimer::timeout, this, &StatusLine::retranslate);
  retranslate();
}

void StatusLine::setHint(const QString& sentence) {
  m_hint = sentence;
  showSentence();
}

void StatusLine::showSentence() {
  const QString sentence = currentMessage().isEmpty() ? m_hint : currentMessage();
  m_sentence->setText(sentence);
  m_sentence->setToolTip(sentence);
}

/// The label shows the message too: painted by the bar it would lie over what a new layout shows again.
void StatusLine::paintEvent(QPaintEvent*) {
  QStyleOption option;
  option.initFrom(this);
  QPainter painter(this);
  style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
}

/// A change that waits to be written takes back what was said before, unless that was a trouble.
void StatusLine::setKeeping(Keeping keeping) {
  if (keeping == Keeping::Saving) {
    m_timeToSee.stop();
  } else {
    m_keeping = keeping;
    m_timeToSee.start();
  }
  retranslate();
}

void StatusLine::say(const QString& sentence) {
  showMessage(sentence, int(timeToRead.count()));
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    clearMessage();  // it speaks the language that was left
    retranslate();
  }
  QStatusBar::changeEvent(event);
}

void StatusLine::retranslate() {
  if (m_keeping == Keeping::Saved) {
    m_savedLabel->setText(m_timeToSee.isActive() ? tr("kept") : QString());
    return m_savedLabel->setToolTip(tr("What you see comes back at the next start"));
  }
  m_savedLabel->setText(tr("cannot be kept"));
  m_savedLabel->setToolTip(
      tr("Cannot write %1").arg(QDir::toNativeSeparators(QFileInfo(settingsFile().fileName()).path())));
}

}  // namespace alab
