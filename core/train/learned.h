#pragma once
// The parameters of activations that a network learns.
#include "core/nn/network.h"

namespace alab {

/// One parameter of the activation of one layer.
struct LearnedParam {
  std::size_t layer = 0;      ///< from 0
  std::size_t parameter = 0;  ///< its place in the activation's card
  bool operator==(const LearnedParam&) const = default;
};

/// Layer by layer, in the order of the cards.
template <class T>
std::vector<LearnedParam> learnedParams(const Network<T>& network);

/// As its card has it: "α".
template <class T>
std::string symbolOf(LearnedParam param, const Network<T>& network);

/// Where its units learn it each for itself, their mean.
template <class T>
double valueOf(LearnedParam param, const Network<T>& network);

}  // namespace alab
