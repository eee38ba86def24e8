#pragma once
// NetworkCard: how many layers, how many neurons in each.
#include "ui/panels/train/cards/train_card.h"

class QLabel;

namespace alab {

class NetworkCard : public TrainCard {
  Q_OBJECT

 public:
  explicit NetworkCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  Stepper* m_neurons;
  QLabel* m_sizes;
};

/// "2 → 8 → 8 → 1": how many numbers go from layer to layer.
QString sizesText(const TrainSettings& training, const DataShape& data);

}  // namespace alab
