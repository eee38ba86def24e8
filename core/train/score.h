#pragma once
// How good a network is.
#include "core/nn/network.h"
#include "core/train/training_data.h"

namespace alab {

struct Score {
  double loss = 0;    ///< of the data alone, without penalties
  double metric = 0;  ///< share of samples (of labels) that are right; for values R^2, 1 at best
};

/// In inference mode.
template <class T>
Score scoreOf(const Network<T>& network, const Samples<T>& samples, const TrainingData<T>& data);

/// From the network's outputs: probabilities of the classes or labels (for one output of the second class),
/// or the values themselves. Outputs of IdentitySquared and tanh are moved to 0 ... 1 and cut there.
template <class T>
Matrix<double> guessesOf(const Matrix<T>& output, OutputPair pair, Task task);

/// The class of row i of the guesses.
std::size_t classOf(const Matrix<double>& guesses, std::size_t i);

/// counts(actual, guessed) for Binary and Classes.
Matrix<double> confusion(const Matrix<double>& guesses, const Matrix<double>& y, std::size_t classes);

}  // namespace alab
