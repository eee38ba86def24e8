#include "ui/panels/explore/cards/explore_card.h"

#include <QEvent>

#include "ui/panels/explore/scene/shown_number.h"

namespace alab {

ExploreCard::ExploreCard(Document& document, Folding folding, QWidget* parent)
    : SideCard(folding, parent), m_document(document) {
  connect(this, &SideCard::foldedChanged, this, [this](bool isFolded) {
    if (!isFolded) refresh();
  });
}

void ExploreCard::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  refresh();
}

void ExploreCard::changeEvent(QEvent* event) {
  SideCard::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  refresh();
}

QString ExploreCard::number(double value) const {
  return shownNumber(value, m_appearance.decimals);
}

}  // namespace alab
