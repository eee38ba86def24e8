#pragma once
// FactsCard: what follows from the scores, in numbers.
#include "ui/panels/softmax/cards/softmax_card.h"
#include "ui/widgets/facts/fact_rows.h"

namespace alab {

/// Largest probability, entropy, log-sum-exp, of two classes the sigmoid.
std::vector<Fact> softmaxFacts(const SoftmaxState& state, int places);

class FactsCard : public SoftmaxCard {
  Q_OBJECT

 public:
  explicit FactsCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  FactRows* m_facts;
};

}  // namespace alab
