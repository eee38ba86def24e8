#include "ui/panels/compare/compare_sidebar.h"

#include "ui/panels/compare/advice/advice_card.h"
#include "ui/panels/compare/defaults/defaults_card.h"
#include "ui/panels/compare/reasons_card.h"

namespace alab {

CompareSidebar::CompareSidebar(Document& document, ComparisonFinder& finder, AdviceTexts& advice,
                               QWidget* parent)
    : CardColumn(parent),
      m_advice(new AdviceCard(document, advice, this)),
      m_defaults(new DefaultsCard(document, this)),
      m_reasons(new ReasonsCard(document, finder, this)) {
  for (PageCard* card : std::initializer_list<PageCard*>{m_advice, m_defaults, m_reasons}) addCard(*card);
}

}  // namespace alab
