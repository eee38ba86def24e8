#include "core/compare/reasons.h"

#include <cmath>

namespace alab {
namespace {

constexpr std::size_t mostReasons = 4;
constexpr double closeToOne = 0.03;    ///< a factor per layer that keeps a gradient over 50 layers in sight
constexpr double exactMoment = 1e-5;   ///< of constants given with six digits
constexpr double worthTelling = 0.05;  ///< share of outputs that are 0, distance of a mean from 0

bool keeps(double factor) {
  return std::fabs(factor - 1) <= closeToOne;
}

bool isFlat(const Properties& p) {
  return p.meanD1Sq == 0;
}

bool isBounded(const Properties& p) {
  return std::isfinite(p.infimum.value) && std::isfinite(p.supremum.value);
}

bool isSelfNormalising(const Properties& p) {
  return std::fabs(p.meanF) < exactMoment && std::fabs(p.meanF2 - 1) < exactMoment && p.meanD1Sq > 1;
}

/// A list of reasons of which the first few are kept.
class ReasonList {
 public:
  void add(bool holds, Sentence sentence) {
    if (holds && m_sentences.size() < mostReasons) m_sentences.push_back(std::move(sentence));
  }
  std::vector<Sentence> take() { return std::move(m_sentences); }

 private:
  std::vector<Sentence> m_sentences;
};

/// The first parameter that may be learned.
std::string learnableSymbol(const Card& card) {
  for (const Parameter& parameter : card.params)
    if (parameter.learnable == Learnable::Yes) return std::string(parameter.symbol);
  return {};
}

std::vector<Sentence> inFavourOf(const Comparison& c) {
  const Properties& p = c.properties;
  const std::string learnable = learnableSymbol(c.function.card());
  ReasonList list;
  list.add(isSelfNormalising(p),
           {ALAB_TEXT("Keeps mean 0 and variance 1 from layer to layer, with LeCun weights.")});
  list.add(!isFlat(p) && keeps(c.heFactor),
           {ALAB_TEXT("Keeps the gradient in a deep plain network with He weights: a factor of %1 per layer, "
                      "far from the input."),
            {c.heFactor}});
  list.add(!isFlat(p) && !keeps(c.heFactor) && keeps(c.lecunFactor),
           {ALAB_TEXT("Keeps the gradient in a deep plain network with LeCun weights: a factor of %1 per "
                      "layer, far from the input."),
            {c.lecunFactor}});
  list.add(!learnable.empty(), {ALAB_TEXT("Its %1 can be learned with the weights."), {learnable}});
  list.add(p.zeroCentred, {ALAB_TEXT("Zero-centred: the mean output is 0.")});
  list.add(!p.saturatesLeft && !p.saturatesRight && !isFlat(p),
           {ALAB_TEXT("Does not saturate at either end: large inputs let a gradient through.")});
  list.add(p.saturatesLeft && !p.saturatesRight, {ALAB_TEXT("Does not saturate for large inputs.")});
  list.add(isBounded(p), {ALAB_TEXT("Bounded: what comes out stays between %1 and %2."),
                          {p.infimum.value, p.supremum.value}});
  list.add(p.continuity == Smoothness::Infinite, {ALAB_TEXT("Smooth everywhere.")});
  list.add(
      p.zeroShare >= worthTelling && p.zeroShare < 1,
      {ALAB_TEXT("Sparse: %1 % of the outputs are exactly 0 for inputs around 0."), {100 * p.zeroShare}});
  list.add(c.isExponentialFree, {ALAB_TEXT("Needs no exponential: arithmetic alone.")});
  return list.take();
}

std::vector<Sentence> againstIt(const Comparison& c) {
  const Properties& p = c.properties;
  const double better = std::fmax(c.lecunFactor, c.heFactor);
  ReasonList list;
  list.add(isFlat(p), {ALAB_TEXT("No gradient at all: f′ is 0 wherever it exists, so that nothing before it "
                                 "learns.")});
  list.add(
      !isFlat(p) && better < 1 - closeToOne,
      {ALAB_TEXT("Gradients fade in a deep plain network: a factor of %1 per layer with LeCun weights, %2 "
                 "with He weights."),
       {c.lecunFactor, c.heFactor}});
  list.add(
      std::isinf(c.lecunFactor) || std::isinf(c.heFactor),
      {ALAB_TEXT("In a deep plain network the signal itself grows beyond all numbers before layer 50.")});
  list.add(
      std::fmin(c.lecunFactor, c.heFactor) > 1 + closeToOne && std::isfinite(c.lecunFactor + c.heFactor),
      {ALAB_TEXT("Gradients grow in a deep plain network: a factor of %1 per layer with LeCun weights, %2 "
                 "with He weights."),
       {c.lecunFactor, c.heFactor}});
  list.add(!isFlat(p) && !c.dead.empty(),
           {ALAB_TEXT("A unit whose inputs all fall where f′ is exactly 0 is dead: no gradient wakes it.")});
  list.add(!isFlat(p) && p.saturatesLeft && p.saturatesRight,
           {ALAB_TEXT("Saturates on both sides: outside %1 to %2 hardly any gradient comes through."),
            {p.saturatesLeft ? p.saturatesLeft->from : 0, p.saturatesRight ? p.saturatesRight->from : 0}});
  list.add(!isFlat(p) && p.continuity == Smoothness::Jump,
           {ALAB_TEXT("Jumps at %1: a gradient does not see the jump."), {p.roughest}});
  list.add(std::fabs(p.meanF) >= worthTelling,
           {ALAB_TEXT("Not zero-centred: the mean output is %1."), {p.meanF}});
  list.add(c.half.overflowsAbove.has_value(),
           {ALAB_TEXT("Overflows in float16 from %1 on."), {c.half.overflowsAbove.value_or(0)}});
  list.add(!p.monotone, {ALAB_TEXT("Not monotone: more in can give less out.")});
  list.add(p.continuity == Smoothness::C0,
           {ALAB_TEXT("Has a corner at %1, where the slope is a matter of convention."), {p.roughest}});
  list.add(!c.isExponentialFree, {ALAB_TEXT("Needs an exponential or the like for every unit.")});
  list.add(!isBounded(p), {ALAB_TEXT("Unbounded: outputs can grow from layer to layer.")});
  return list.take();
}

}  // namespace

Reasons reasonsOf(const Comparison& comparison) {
  if (comparison.properties.undefinedAt)
    return {{},
            {{ALAB_TEXT("Has no value at %1: an input there ends the training."),
              {*comparison.properties.undefinedAt}}}};
  return {inFavourOf(comparison), againstIt(comparison)};
}

}  // namespace alab
