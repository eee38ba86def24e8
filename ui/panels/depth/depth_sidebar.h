#pragma once
// DepthSidebar: the cards of the Depth page.
#include "ui/panels/card_column.h"
#include "ui/panels/depth/cards/start_card.h"
#include "ui/panels/depth/cards/verdict_card.h"

namespace alab {

class DepthSidebar : public CardColumn {
  Q_OBJECT

 public:
  /// The document outlives the cards.
  explicit DepthSidebar(Document& document, QWidget* parent = nullptr);

  void refresh() { refreshCards(); }
  StartCard& start() const { return *m_start; }
  VerdictCard& verdicts() const { return *m_verdicts; }

 private:
  StartCard* m_start;
  VerdictCard* m_verdicts;
};

}  // namespace alab
