#pragma once
// AdviceCard: the chosen piece of advice in full: why, who says so, and what the articles say.
#include "ui/panels/page_card.h"

class QLabel;

namespace alab {

class AdviceTexts;

class AdviceCard : public PageCard {
  Q_OBJECT

 public:
  /// Document and texts outlive the card.
  AdviceCard(Document& document, AdviceTexts& texts, QWidget* parent = nullptr);

  void setAdvice(std::size_t advice);
  void refresh() override;

 protected:
  void retranslate() override {}

 private:
  AdviceTexts& m_texts;
  std::size_t m_advice = 0;
  QLabel* m_text;
};

}  // namespace alab
