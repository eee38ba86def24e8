#pragma once
// DepthSidebar: the cards of the Depth page.
#include "ui/panels/card_column.h"
#include "ui/panels/depth/cards/verdict_card.h"
#include "ui/panels/depth/focused_start.h"

namespace alab {

class DepthSidebar : public CardColumn {
  Q_OBJECT

 public:
  /// Both outlive the cards.
  DepthSidebar(Document& document, FocusedStart& start, QWidget* parent = nullptr);

  void refresh() { refreshCards(); }
  VerdictCard& verdicts() const { return *m_verdicts; }

 private:
  VerdictCard* m_verdicts;
};

}  // namespace alab
