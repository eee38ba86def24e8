#include "ui/panels/page_card.h"

#include <QEvent>

#include "ui/widgets/shown_number.h"

namespace alab {

PageCard::PageCard(Document& document, Folding folding, QWidget* parent)
    : SideCard(folding, parent), m_document(document) {
  connect(this, &SideCard::foldedChanged, this, [this](bool isFolded) {
    if (!isFolded) refresh();
  });
}

void PageCard::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  refresh();
}

void PageCard::changeEvent(QEvent* event) {
  SideCard::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  refresh();
}

QString PageCard::number(double value) const {
  return shownNumber(value, m_appearance.decimals);
}

}  // namespace alab
