#include "ui/panels/softmax/softmax_sidebar.h"

#include "ui/panels/softmax/cards/facts_card.h"
#include "ui/panels/softmax/cards/scores_card.h"
#include "ui/panels/softmax/cards/tab_cards.h"

namespace alab {

SoftmaxSidebar::SoftmaxSidebar(Document& document, QWidget* parent) : CardColumn(parent) {
  addCard(*new ScoresCard(document, this));
  addCard(*new FactsCard(document, this));
  addCard(*new LossCard(document, this));
  addCard(*new OverflowCard(document, this));
  addCard(*new RowsCard(document, this));
  addCard(*new CurveCard(document, this));
  addCard(*new GateCard(document, this));
}

}  // namespace alab
