#pragma once
// SoftmaxSidebar: the cards of the Softmax page.
#include "ui/panels/card_column.h"

namespace alab {

class SoftmaxSidebar : public CardColumn {
  Q_OBJECT

 public:
  /// The document outlives the cards.
  explicit SoftmaxSidebar(Document& document, QWidget* parent = nullptr);

  void refresh() { refreshCards(); }
};

}  // namespace alab
