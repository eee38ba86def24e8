#pragma once
// What the Softmax page says in words; every number is computed.
#include <QString>

#include "core/state/softmax_state.h"

namespace alab {

/// Digits of the numbers in sentences.
inline constexpr int placesInWords = 3;

/// How the largest share comes about: "e^(z/T) over the sum: 7.389 / 11.212 = 0.659 for class 1."
QString shareSentence(const SoftmaxState& state);
/// What the temperature does, or that only differences count.
QString temperatureSentence(const SoftmaxState& state);
/// Of two scores: the sigmoid of their difference.
QString twoClassSentence(const SoftmaxState& state);
/// What the tab shows.
QString tabSentence(const SoftmaxState& state);

}  // namespace alab
