#include "ui/panels/softmax/cards/facts_card.h"

#include <cmath>

#include "core/vector/sparsemax.h"
#include "core/vector/two_class.h"
#include "ui/panels/softmax/scene/softmax_figure.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

Fact twoClassFact(const SoftmaxState& state, int places) {
  const TwoClass two = twoClass(state.scores[0], state.scores[1], state.temperature);
  return {FactsCard::tr("As a sigmoid"), shownNumber(two.sigmoid, places),
          FactsCard::tr(
              "A softmax of two classes is the sigmoid of the difference of their scores, (z₁ − z₂)/T")};
}

Fact supportFact(const SoftmaxState& state) {
  return {FactsCard::tr("Classes above 0"),
          QString::number(sparsemax(state.scores, state.temperature).support),
          FactsCard::tr("Sparsemax gives scores that are far behind the probability 0")};
}

}  // namespace

std::vector<Fact> softmaxFacts(const SoftmaxState& state, int places) {
  const Softmax softmax = softmaxOf(state);
  const auto number = [places](double value) { return shownNumber(value, places); };
  const std::size_t top = *softmax.argmax();
  std::vector<Fact> facts = {
      {FactsCard::tr("Largest ★"),
       FactsCard::tr("%1 of class %2").arg(number(softmax.probability(top))).arg(top + 1),
       FactsCard::tr("Argmax: the class that a network would answer")},
      {FactsCard::tr("Entropy"),
       FactsCard::tr("%1 of %2").arg(number(softmax.entropy()), number(std::log(double(softmax.size())))),
       FactsCard::tr("−Σ p ln p: 0 when one class has everything, ln n when all have the same")},
      {FactsCard::tr("Log-sum-exp"), number(softmax.logSumExp()),
       FactsCard::tr("ln Σ e^(z/T), a smooth maximum: ln p is z/T less this")}};
  if (state.scores.size() == 2) facts.push_back(twoClassFact(state, places));
  if (state.variant == SoftmaxVariant::Sparsemax) facts.push_back(supportFact(state));
  return facts;
}

FactsCard::FactsCard(Document& document, QWidget* parent)
    : SoftmaxCard(document, Folding::Fixed, parent), m_facts(new FactRows(this)) {
  addWidget(m_facts);
  retranslate();
}

void FactsCard::refresh() {
  m_facts->setFacts(softmaxFacts(softmax(), appearance().decimals));
}

void FactsCard::retranslate() {
  setTitle(tr("Softmax in numbers"));
}

}  // namespace alab
