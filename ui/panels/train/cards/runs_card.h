#pragma once
// RunsCard: how long and how often is trained, and what holds the weights back.
#include "ui/panels/train/cards/train_card.h"

namespace alab {

class RunsCard : public TrainCard {
  Q_OBJECT

 public:
  explicit RunsCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  Stepper* m_scheduleEpochs;
  NumberSlider* m_scheduleFactor;
};

}  // namespace alab
