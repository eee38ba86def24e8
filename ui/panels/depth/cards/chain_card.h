#pragma once
// ChainCard: what goes into the chain, and the weight and bias that all of its neurons share.
#include "ui/panels/depth/cards/depth_card.h"

namespace alab {

class ChainCard : public DepthCard {
  Q_OBJECT

 public:
  explicit ChainCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;
};

}  // namespace alab
