#include "ui/widgets/side_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/wrapped_label.h"

namespace alab {

SideCard::SideCard(Folding folding, QWidget* parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_arrow(new GlyphButton(Glyph::Down, m_head)),
      m_title(new WrappedLabel(m_head)),
      m_content(new QWidget(this)),
      m_contentLayout(new QVBoxLayout(m_content)) {
  setFrameShape(QFrame::StyledPanel);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  QFont bold;  // only the weight is set, the size follows the program's letters
  bold.setBold(true);
  m_title->setFont(bold);
  layOut();
  m_arrow->setVisible(folding != Folding::Fixed);
  m_head->hide();
  m_head->installEventFilter(this);
  connect(m_arrow, &GlyphButton::clicked, this, [this] { setFolded(!isFolded()); });
  setFolded(folding == Folding::Folded);
}

void SideCard::layOut() {
  auto* head = new QHBoxLayout(m_head);
  head->setContentsMargins({});
  head->addWidget(m_arrow);
  head->addWidget(m_title, 1);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_head);
  column->addWidget(m_content);
  m_contentLayout->setContentsMargins({});
  fitGaps();
}

void SideCard::fitGaps() {
  const int gap = fontMetrics().height() / 2;
  layout()->setContentsMargins(gap, gap / 2, gap, gap / 2);
  layout()->setSpacing(gap / 3);
}

/// Names of files come here.
void SideCard::setTitle(const QString& title) {
  m_title->setTextFormat(Qt::PlainText);
  m_title->setText(title);
  m_head->setVisible(!title.isEmpty());
  setAccessibleName(title);
  retranslate();
}

void SideCard::addWidget(QWidget* widget) {
  m_contentLayout->addWidget(widget);
}
void SideCard::addLayout(QLayout* layout) {
  m_contentLayout->addLayout(layout);
}

bool SideCard::isFolded() const {
  return m_content->isHidden();
}

void SideCard::setFolded(bool folded) {
  if (folded == isFolded()) return;
  m_content->setVisible(!folded);
  m_arrow->setGlyph(folded ? Glyph::Right : Glyph::Down);
  retranslate();
  emit foldedChanged(folded);
}

void SideCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) fitGaps();
  QFrame::changeEvent(event);
}

bool SideCard::eventFilter(QObject* watched, QEvent* event) {
  const bool canFold = !m_arrow->isHidden();
  if (watched == m_head && canFold && event->type() == QEvent::MouseButtonRelease) {
    setFolded(!isFolded());
    return true;
  }
  return QFrame::eventFilter(watched, event);
}

void SideCard::retranslate() {
  m_arrow->setMeaning((isFolded() ? tr("Open “%1”") : tr("Fold “%1”")).arg(m_title->text()));
}

}  // namespace alab
