#pragma once
// RateCard: how the weights are moved: learning rate, optimiser, batch.
#include "ui/panels/train/cards/train_card.h"

namespace alab {

class RateCard : public TrainCard {
  Q_OBJECT

 public:
  explicit RateCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  /// A setting that only some optimisers have.
  struct Extra {
    NumberSlider* slider;
    std::vector<Optimizer> owners;
  };

  std::vector<Extra> m_extras;
};

}  // namespace alab
