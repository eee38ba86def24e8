#include "ui/panels/train/train_names.h"

#include <QCoreApplication>

namespace alab {
namespace {

class TrainNames {
  Q_DECLARE_TR_FUNCTIONS(alab::TrainNames)
};

}  // namespace

QString taskName(Task task) {
  switch (task) {
    case Task::Values:
      return TrainNames::tr("Values (regression)");
    case Task::Binary:
      return TrainNames::tr("Two classes");
    case Task::Classes:
      return TrainNames::tr("Three classes");
    case Task::Labels:
      return TrainNames::tr("Several labels");
  }
  return {};
}

QString optimizerName(Optimizer optimizer) {
  switch (optimizer) {
    case Optimizer::Sgd:
      return QStringLiteral("SGD");
    case Optimizer::Momentum:
      return TrainNames::tr("SGD with momentum");
    case Optimizer::Nesterov:
      return TrainNames::tr("SGD with Nesterov momentum");
    case Optimizer::RmsProp:
      return QStringLiteral("RMSprop");
    case Optimizer::Adagrad:
      return QStringLiteral("Adagrad");
    case Optimizer::Adam:
      return QStringLiteral("Adam");
    case Optimizer::AdamW:
      return QStringLiteral("AdamW");
  }
  return {};
}

QString trainNormName(TrainNorm norm) {
  switch (norm) {
    case TrainNorm::None:
      return TrainNames::tr("none");
    case TrainNorm::BatchBefore:
      return TrainNames::tr("before the function");
    case TrainNorm::BatchAfter:
      return TrainNames::tr("after the function");
  }
  return {};
}

QString learnName(LearnParams learn) {
  switch (learn) {
    case LearnParams::No:
      return TrainNames::tr("no");
    case LearnParams::PerLayer:
      return TrainNames::tr("one per layer");
    case LearnParams::PerUnit:
      return TrainNames::tr("one per neuron");
  }
  return {};
}

QString scheduleName(Schedule schedule) {
  switch (schedule) {
    case Schedule::Constant:
      return TrainNames::tr("constant");
    case Schedule::Step:
      return TrainNames::tr("in steps");
    case Schedule::Cosine:
      return TrainNames::tr("cosine to 0");
  }
  return {};
}

QString restartSign() {
  return QStringLiteral("↺");
}

QString restartMeaning() {
  return TrainNames::tr("↺ A change takes effect after a restart.");
}

}  // namespace alab
