#include "ui/panels/softmax/scene/softmax_words.h"

#include <algorithm>
#include <cmath>

#include "core/vector/softmax_steps.h"
#include "core/vector/sparsemax.h"
#include "core/vector/two_class.h"
#include "core/vector/vector_functions.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_figure.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

QString inWords(double value) {
  return cellNumber(value, placesInWords);
}

/// Textbook numbers overflow: then the words are about those of z - max.
QString shiftedShareSentence(const SoftmaxState& state, std::size_t top) {
  const SoftmaxSteps steps =
      softmaxSteps(state.scores, state.temperature, NumberFormat::Float64, SoftmaxForm::Stable);
  return SoftmaxScene::tr(
             "e^(z/T) is too large for a number, so the largest score is subtracted first: %1 over "
             "the sum %2 is %3 for class %4.")
      .arg(inWords(steps.powers[top]), inWords(steps.sum), inWords(steps.probabilities[top]))
      .arg(top + 1);
}

/// In the colours of the bars something else than the softmax is shown.
QString variantSentence(const SoftmaxState& state) {
  if (state.variant == SoftmaxVariant::Hardmax)
    return SoftmaxScene::tr("Hardmax gives everything to the largest score, however small its lead.");
  if (state.variant == SoftmaxVariant::Sparsemax)
    return SoftmaxScene::tr(
               "Sparsemax takes the probabilities that are nearest to z/T: %1 of %2 are above 0.")
        .arg(sparsemax(state.scores, state.temperature).support)
        .arg(state.scores.size());
  const auto values = vectorFunctionNamed(nameOf(state.variant))->values(state.scores, state.temperature);
  const auto most = std::ranges::max_element(values);
  return SoftmaxScene::tr("Softmin is the softmax of −z: the smallest score gets the most, class %1 with %2.")
      .arg(most - values.begin() + 1)
      .arg(inWords(*most));
}

}  // namespace

QString shareSentence(const SoftmaxState& state) {
  const std::size_t top = *softmaxOf(state).argmax();
  const SoftmaxSteps steps =
      softmaxSteps(state.scores, state.temperature, NumberFormat::Float64, SoftmaxForm::Textbook);
  if (steps.firstBad) return shiftedShareSentence(state, top);
  return SoftmaxScene::tr("A probability is the share of e^(z/T) in the sum: %1 / %2 = %3 for class %4.")
      .arg(inWords(steps.powers[top]), inWords(steps.sum), inWords(steps.probabilities[top]))
      .arg(top + 1);
}

QString twoClassSentence(const SoftmaxState& state) {
  const TwoClass two = twoClass(state.scores[0], state.scores[1], state.temperature);
  return SoftmaxScene::tr("With two classes the first one gets the sigmoid of (z₁ − z₂)/T = %1: %2.")
      .arg(inWords(two.argument), inWords(two.sigmoid));
}

QString temperatureSentence(const SoftmaxState& state) {
  const Softmax now = softmaxOf(state), plain(state.scores);
  if (state.together)
    return SoftmaxScene::tr("All scores move together and no probability does: only differences count.");
  if (state.variant != SoftmaxVariant::Softmax) return variantSentence(state);
  if (state.temperature != 1)
    return SoftmaxScene::tr(
               "T = %1 multiplies every difference of scores by %2: the largest probability is %3, "
               "at T = 1 it is %4.")
        .arg(shownNumber(state.temperature, placesInWords), shownNumber(1 / state.temperature, placesInWords),
             inWords(now.probability(*now.argmax())), inWords(plain.probability(*plain.argmax())));
  if (state.scores.size() == 2) return twoClassSentence(state);
  return SoftmaxScene::tr("Only differences count: a score that is larger by 1 has %1 times the probability.")
      .arg(inWords(std::exp(1.0)));
}

}  // namespace alab
