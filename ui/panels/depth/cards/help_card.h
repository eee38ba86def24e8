#pragma once
// HelpCard: what keeps a gradient alive, normalisation and residuals.
#include "ui/panels/depth/cards/depth_card.h"

class QCheckBox;

namespace alab {

class CalmBox;

class HelpCard : public DepthCard {
  Q_OBJECT

 public:
  explicit HelpCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  CalmBox* m_norm;
  QCheckBox* m_residual;
  NumberSlider* m_branch;
};

}  // namespace alab
