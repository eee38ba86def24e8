#pragma once
// StartCard: what the random weights and biases start with.
#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/focused_start.h"

class QLabel;

namespace alab {

class CalmBox;

class StartCard : public DepthCard {
  Q_OBJECT

 public:
  /// Lets `start` follow while it is in sight.
  StartCard(Document& document, FocusedStart& start, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  void chooseScale(double sigmaW);
  void showEdge();

  FocusedStart& m_focused;
  CalmBox* m_start;
  NumberSlider* m_scale;
  QLabel* m_remark;
};

}  // namespace alab
