#pragma once
// LayersCard: what else hidden layers do: norm, dropout, biases, learned parameters, functions of their own.
#include "ui/panels/train/cards/train_card.h"

class QVBoxLayout;

namespace alab {

class LayersCard : public TrainCard {
  Q_OBJECT

 public:
  explicit LayersCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  void addLayerRow();
  void showLayer(std::size_t layer);
  void chooseFunction(std::size_t layer, int index);
  /// What layer `layer` can have beside the function that is compared.
  std::vector<Function> offered(std::size_t layer) const;

  std::vector<ChoiceRow*> m_layers;  ///< as many as there can be, the others hidden
};

}  // namespace alab
