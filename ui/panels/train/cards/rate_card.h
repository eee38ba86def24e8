#pragma once
// RateCard: how the weights are moved: learning rate, optimiser, batch.
#include "ui/panels/train/cards/train_card.h"

namespace alab {

class RateCard : public TrainCard {
  Q_OBJECT

 public:
  explicit RateCard(Document& document, QWidget* parent = nullptr);

 protected:
  void retranslate() override;
};

}  // namespace alab
