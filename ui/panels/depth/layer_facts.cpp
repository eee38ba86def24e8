#include "ui/panels/depth/layer_facts.h"

#include "ui/panels/depth/scene/depth_words.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString percent(double share) {
  return share == 0 ? u"0 %"_s : amountText(100 * share) + u" %"_s;
}

QString signalText(double mean, double rms) {
  return DepthScene::tr("mean %1, RMS %2").arg(amountText(mean), amountText(rms));
}

}  // namespace

std::vector<Fact> layerFacts(const DepthLine& line, std::size_t layer) {
  if (!line.hasRun() || layer < 1 || layer > line.curve->summary.layers.size()) return {};
  const LayerSummary& at = line.curve->summary.layers[layer - 1];
  std::vector<Fact> facts = {
      {DepthScene::tr("%1, layer").arg(line.name),
       QString::number(layer) + (line.isStale ? u" …"_s : QString())},
      {DepthScene::tr("Gradient left"), amountText(at.kept.median),
       DepthScene::tr("RMS of dL/dz here over that of the last layer.")},
      {DepthScene::tr("Signal, z"), signalText(at.meanZ, at.rmsZ.median),
       DepthScene::tr("What goes into f: its mean, and the root of its mean square.")},
      {DepthScene::tr("Signal, f(z)"), signalText(at.meanA, at.rmsA.median),
       DepthScene::tr("What the layer gives: its mean, and the root of its mean square.")},
      {DepthScene::tr("Saturated"), percent(at.saturated),
       DepthScene::tr("Share of the units and samples for which |f′| < 0.01.")},
      {DepthScene::tr("Never active"), percent(at.neverActive),
       DepthScene::tr("Share of the units with z ≤ 0 for every sample.")},
      {DepthScene::tr("Dead"), percent(at.dead),
       DepthScene::tr("Share of the units that are never active and whose slope is 0 there.")},
      {DepthScene::tr("Gradient exactly 0"), percent(at.zeroD),
       DepthScene::tr("Share of dL/dz that is exactly 0: with narrow numbers it has underflowed; "
                      "frameworks scale the loss against that.")}};
  if (at.rmsDw.median > 0)
    facts.push_back({DepthScene::tr("dL/dW"), amountText(at.rmsDw.median),
                     DepthScene::tr("Root of the mean square of the gradient of the weights.")});
  return facts;
}

}  // namespace alab
