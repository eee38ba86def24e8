#include "ui/panels/explore/cards/corner_card.h"

#include "core/sampling/one_sided.h"
#include "ui/document/core_text.h"
#include "ui/widgets/facts/fact_rows.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/explore/scene/pane_curves.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

OneSided slopesAt(const Function& function, double kink) {
  return oneSided([&](double x) { return function.at(x).d1; }, kink);
}

/// The kinks where the slope jumps.
std::vector<double> cornersOf(const Function& function) {
  std::vector<double> corners;
  for (const double kink : function.kinks())
    if (slopesAt(function, kink).jumps()) corners.push_back(kink);
  return corners;
}

}  // namespace

CornerCard::CornerCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Folded, parent), m_facts(new FactRows(this)) {
  addWidget(m_facts);
  retranslate();
}

/// It is all about slopes: away while the class is to guess them.
void CornerCard::refresh() {
  const auto focused = focusedFunction(state());
  const bool isTold = focused && !isGuessed(1, state().explore);
  const std::vector<double> corners = isTold ? cornersOf(focused->neuron.function) : std::vector<double>();
  setVisible(!corners.empty());
  if (corners.empty()) return;
  const Function& function = focused->neuron.function;
  std::vector<Fact> facts;
  for (const double corner : corners) {
    const OneSided slope = slopesAt(function, corner);
    facts.push_back(
        {u"f′(%1)"_s.arg(number(corner)),
         tr("%1 left, %2 right; here %3").arg(number(slope.left), number(slope.right), number(slope.at)),
         tr("There is no slope at a corner; programs agree on one of its two sides.")});
  }
  for (const CornerConvention& convention : function.card().corners)
    facts.push_back({coreText(convention.framework), coreText(convention.slope)});
  m_facts->setFacts(facts);
}

void CornerCard::retranslate() {
  setTitle(tr("At a corner"));
}

}  // namespace alab
