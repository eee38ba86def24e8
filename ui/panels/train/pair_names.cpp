#include <QCoreApplication>

#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

class PairNames {
  Q_DECLARE_TR_FUNCTIONS(alab::PairNames)
};

QString reasonOf(OutputPair pair) {
  switch (pair) {
    case OutputPair::Automatic:
      break;
    case OutputPair::IdentitySquared:
      return PairNames::tr(
          "The output is any number and the gradient is the error itself; for classes it also punishes "
          "answers that are more than right.");
    case OutputPair::SigmoidCrossEntropy:
      return PairNames::tr(
          "The slope of the sigmoid cancels: the gradient is p − y, large as long as the answer is wrong.");
    case OutputPair::SoftmaxCrossEntropy:
      return PairNames::tr(
          "The probabilities of all classes sum to 1, and the gradient is p − y for every class.");
    case OutputPair::TanhHalfSquared:
      return PairNames::tr(
          "The slope of tanh stays in the gradient: an answer that is wrong and saturated hardly learns.");
  }
  return {};
}

}  // namespace

QString pairName(OutputPair pair) {
  switch (pair) {
    case OutputPair::Automatic:
      return PairNames::tr("by the data");
    case OutputPair::IdentitySquared:
      return PairNames::tr("identity, squared error");
    case OutputPair::SigmoidCrossEntropy:
      return PairNames::tr("sigmoid, cross-entropy");
    case OutputPair::SoftmaxCrossEntropy:
      return PairNames::tr("softmax, cross-entropy");
    case OutputPair::TanhHalfSquared:
      return PairNames::tr("tanh, half squared error");
  }
  return {};
}

QString pairReason(OutputPair pair, Task task) {
  const OutputPair meant = pairFor(pair, task);
  if (pair != OutputPair::Automatic) return reasonOf(meant);
  return PairNames::tr("Here: %1. %2").arg(pairName(meant), reasonOf(meant));
}

QString pairObstacle(OutputPair pair, Task task) {
  if (fits(pair, task)) return {};
  if (task == Task::Values) return PairNames::tr("These data ask for values, not for classes.");
  if (pair == OutputPair::SoftmaxCrossEntropy)
    return PairNames::tr("Softmax chooses one class; here several labels may hold at once.");
  return PairNames::tr("tanh answers yes or no; these data have more than two classes.");
}

}  // namespace alab
