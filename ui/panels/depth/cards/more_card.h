#pragma once
// MoreCard: how large the experiment is, and in which numbers it runs.
#include "ui/panels/depth/cards/depth_card.h"

class QCheckBox;

namespace alab {

class CalmBox;

class MoreCard : public DepthCard {
  Q_OBJECT

 public:
  explicit MoreCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  CalmBox* m_input;
  CalmBox* m_format;
  QCheckBox* m_weightGradients;
};

}  // namespace alab
