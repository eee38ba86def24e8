#include "ui/window/status_line.h"

#include <QEvent>
#include <chrono>

namespace alab {
namespace {

constexpr std::chrono::milliseconds timeToRead = std::chrono::seconds(10);

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_hint(new QLabel(this)), m_savedLabel(new QLabel(this)) {
  m_hint->setTextFormat(Qt::PlainText);
  m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  addWidget(m_hint, 1);
  addPermanentWidget(m_savedLabel);
  setSizeGripEnabled(false);
  setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
  retranslate();
}

void StatusLine::setHint(const QString& sentence) {
  m_hint->setText(sentence);
  m_hint->setToolTip(sentence);
}

void StatusLine::setSaved(bool saved) {
  m_saved = saved;
  retranslate();
}

void StatusLine::say(const QString& sentence) {
  showMessage(sentence, int(timeToRead.count()));
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QStatusBar::changeEvent(event);
}

void StatusLine::retranslate() {
  m_savedLabel->setText(m_saved ? tr("saved") : tr("saving..."));
  m_savedLabel->setToolTip(tr("What you see comes back at the next start"));
}

}  // namespace alab
