#pragma once
// OutputCard: the output layer and the loss, which belong together.
#include "ui/panels/train/cards/train_card.h"

class QLabel;

namespace alab {

class OutputCard : public TrainCard {
  Q_OBJECT

 public:
  explicit OutputCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  ChoiceRow* m_pair;
  QLabel* m_reason;
};

}  // namespace alab
