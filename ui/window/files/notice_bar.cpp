#include "ui/window/files/notice_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>

namespace alab {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->addWidget(m_icon);
  row->addWidget(m_text, 1);
  row->addLayout(m_buttons);
  row->addWidget(m_close);
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setAutoRaise(true);
  m_close->setText(QStringLiteral("×"));
  connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
  retranslate();
  hide();
}

/// With the first notice: for a picture of the style Qt loads all its readers of pictures.
void NoticeBar::showIcon() {
  if (!m_icon->pixmap().isNull()) return;
  const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
  m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxInformation).pixmap(side));
}

void NoticeBar::add(const Notice& notice) {
  showIcon();
  std::erase_if(m_notices, [&notice](const Notice& other) { return other.text() == notice.text(); });
  m_notices.push_back(notice);
  retranslate();
  emit changed();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void NoticeBar::forgetLab() {
  std::erase_if(m_notices, [](const Notice& notice) { return notice.about == Notice::About::Lab; });
  retranslate();
  emit changed();
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
  event->key() == Qt::Key_Escape ? dismiss() : QFrame::keyPressEvent(event);
}

void NoticeBar::dismiss() {
  if (hasNotice()) m_notices.pop_back();
  retranslate();
  emit changed();
  emit left();
}

void NoticeBar::addButton(const Notice::Answer& answer) {
  auto* button = new QPushButton(answer.text(), this);
  button->setToolTip(answer.text());
  connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
    dismiss();
    act();
  });
  m_buttons->addWidget(button);
}

/// Buttons go later: one of them may have been pressed just now.
void NoticeBar::retranslate() {
  while (QLayoutItem* item = m_buttons->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  const Notice shown = hasNotice() ? m_notices.back() : Notice{[] { return QString(); }};
  for (const Notice::Answer& answer : shown.answers) addButton(answer);
  m_text->setText(shown.text());
  setAccessibleName(m_text->text());
  m_close->setToolTip(tr("Close"));
  m_close->setAccessibleName(tr("Close"));
}

void NoticeBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace alab
