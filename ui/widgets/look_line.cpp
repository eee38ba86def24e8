#include "ui/widgets/look_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/widgets/click_focus.h"

namespace alab {

LookLine::LookLine(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_text, 1);
  row->addWidget(m_close);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_close->setAutoRaise(true);
  m_close->setText(QStringLiteral("×"));
  connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
  leaveFocusOnClick(*this);
  hide();
  retranslate();
}

void LookLine::say(const Sentence& sentence) {
  m_sentence = sentence;
  retranslate();
  show();
}

void LookLine::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void LookLine::retranslate() {
  m_text->setText(m_sentence ? QStringLiteral("→ ") + m_sentence() : QString());
  m_close->setToolTip(tr("Close this line"));
  m_close->setAccessibleName(tr("Close this line"));
}

}  // namespace alab
