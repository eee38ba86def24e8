#include "ui/panels/depth/depth_sidebar.h"

#include "ui/panels/depth/cards/chain_card.h"
#include "ui/panels/depth/cards/help_card.h"
#include "ui/panels/depth/cards/more_card.h"
#include "ui/panels/depth/cards/start_card.h"

namespace alab {

DepthSidebar::DepthSidebar(Document& document, FocusedStart& start, QWidget* parent)
    : CardColumn(parent), m_verdicts(new VerdictCard(document, this)) {
  addCard(*new ChainCard(document, this));
  addCard(*new StartCard(document, start, this));
  addCard(*new HelpCard(document, this));
  addCard(*m_verdicts);
  addCard(*new MoreCard(document, this));
}

}  // namespace alab
