#pragma once
// ScoresCard: temperature, how many classes there are, whether they move together, and what is computed.
#include "ui/panels/softmax/cards/softmax_card.h"

class QCheckBox;

namespace alab {

class ChoiceRow;

/// As the cards and the strip for lectures show it.
NumberSpec temperatureSpec();

class ScoresCard : public SoftmaxCard {
  Q_OBJECT

 public:
  explicit ScoresCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  QCheckBox* m_together;
  ChoiceRow* m_variant;
};

}  // namespace alab
