#include "ui/panels/depth/start_choice.h"

#include <algorithm>

#include "ui/panels/depth/cards/depth_card.h"

namespace alab {
namespace {

bool isOffered(StartWeights start, const FocusedStart& shown) {
  return start != StartWeights::EdgeOfChaos || !shown.edge() || shown.edge()->exists();
}

}  // namespace

void chooseStart(Document& document, const FocusedStart& shown, StartWeights start) {
  if (start == document.state().depth.network.start) return;
  editDepth(document, {}, [start, scale = shown.scale()](DepthState& depth) {
    depth.network.start = start;
    depth.network.given = scale;
  });
}

void stepStart(Document& document, const FocusedStart& shown, StartStep step) {
  const auto all = startWeights();
  const auto at = std::ranges::find(all, document.state().depth.network.start);
  auto next = std::size_t(at - all.begin());
  do next = (next + (step == StartStep::Next ? 1 : all.size() - 1)) % all.size();
  while (!isOffered(all[next], shown));
  chooseStart(document, shown, all[next]);
}

}  // namespace alab
