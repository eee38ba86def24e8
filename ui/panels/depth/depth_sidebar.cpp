#include "ui/panels/depth/depth_sidebar.h"

#include "ui/panels/depth/cards/chain_card.h"
#include "ui/panels/depth/cards/help_card.h"
#include "ui/panels/depth/cards/more_card.h"

namespace alab {

DepthSidebar::DepthSidebar(Document& document, QWidget* parent)
    : CardColumn(parent),
      m_start(new StartCard(document, this)),
      m_verdicts(new VerdictCard(document, this)) {
  addCard(*new ChainCard(document, this));
  addCard(*m_start);
  addCard(*new HelpCard(document, this));
  addCard(*m_verdicts);
  addCard(*new MoreCard(document, this));
}

}  // namespace alab
