#include "ui/panels/depth/cards/chain_card.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr Domain widest = {.lower = -largestChainValue, .upper = largestChainValue};

const SliderSetting input = {.spec =
                                 [] {
                                   return NumberSpec{.label = u"x"_s,
                                                     .description = ChainCard::tr("input"),
                                                     .slider = {-3, 3},
                                                     .domain = widest,
                                                     .initial = 0.5,
                                                     .marks = {0}};
                                 },
                             .get = [](const DepthState& depth) { return depth.chain.x; },
                             .set = [](DepthState& depth, double value) { depth.chain.x = value; }};

const SliderSetting weight = {.spec =
                                  [] {
                                    return NumberSpec{.label = u"w"_s,
                                                      .description = ChainCard::tr("weight of every neuron"),
                                                      .slider = {-6, 6},
                                                      .domain = widest,
                                                      .initial = 1,
                                                      .marks = {0, 1, 4}};
                                  },
                              .get = [](const DepthState& depth) { return depth.chain.w; },
                              .set = [](DepthState& depth, double value) { depth.chain.w = value; }};

const SliderSetting bias = {.spec =
                                [] {
                                  return NumberSpec{.label = u"b"_s,
                                                    .description = ChainCard::tr("bias of every neuron"),
                                                    .slider = {-4, 4},
                                                    .domain = widest,
                                                    .initial = 0,
                                                    .marks = {-2, 0}};
                                },
                            .get = [](const DepthState& depth) { return depth.chain.b; },
                            .set = [](DepthState& depth, double value) { depth.chain.b = value; }};

}  // namespace

ChainCard::ChainCard(Document& document, QWidget* parent) : DepthCard(document, Folding::Fixed, parent) {
  for (const SliderSetting* setting : {&input, &weight, &bias}) addSlider(*setting);
  retranslate();
}

void ChainCard::refresh() {
  setVisible(state().depth.view == DepthView::Chain);
  DepthCard::refresh();
}

void ChainCard::retranslate() {
  DepthCard::retranslate();
  setTitle(tr("The chain"));
}

}  // namespace alab
