#pragma once
// DepthSidebar: the cards of the Depth page.
#include "ui/panels/card_column.h"
#include "ui/panels/depth/cards/verdict_card.h"

namespace alab {

class DepthSidebar : public CardColumn {
  Q_OBJECT

 public:
  /// The document outlives the cards.
  explicit DepthSidebar(Document& document, QWidget* parent = nullptr);

  void refresh() { refreshCards(); }
  VerdictCard& verdicts() const { return *m_verdicts; }

 private:
  VerdictCard* m_verdicts;
};

}  // namespace alab
