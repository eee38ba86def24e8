#include "ui/panels/start_names.h"

#include <QCoreApplication>

namespace alab {
namespace {

class StartNames {
  Q_DECLARE_TR_FUNCTIONS(alab::StartNames)
};

}  // namespace

QString startName(StartWeights start) {
  switch (start) {
    case StartWeights::Zeros:
      return StartNames::tr("Zeros");
    case StartWeights::Constant:
      return StartNames::tr("Constant, all alike");
    case StartWeights::Normal:
      return StartNames::tr("Given σ_w, normal");
    case StartWeights::Uniform:
      return StartNames::tr("Given σ_w, uniform");
    case StartWeights::LecunNormal:
      return StartNames::tr("LeCun, normal");
    case StartWeights::LecunUniform:
      return StartNames::tr("LeCun, uniform");
    case StartWeights::GlorotNormal:
      return StartNames::tr("Xavier (Glorot), normal");
    case StartWeights::GlorotUniform:
      return StartNames::tr("Xavier (Glorot), uniform");
    case StartWeights::HeNormal:
      return StartNames::tr("He, normal");
    case StartWeights::HeUniform:
      return StartNames::tr("He, uniform");
    case StartWeights::Orthogonal:
      return StartNames::tr("Orthogonal");
    case StartWeights::KeepsSignal:
      return StartNames::tr("Keeps the signal");
    case StartWeights::KeepsGradient:
      return StartNames::tr("Keeps the gradient");
    case StartWeights::EdgeOfChaos:
      return StartNames::tr("Edge of chaos");
  }
  return {};
}

QString edgeRemark(const QString& function, const EdgeOfChaos& edge) {
  switch (edge.kind) {
    case EdgeOfChaos::Kind::Point:
      if (edge.attracts) return {};
      return StartNames::tr(
                 "Edge of chaos for %1: on a knife's edge, a signal of another size moves away from it")
          .arg(function);
    case EdgeOfChaos::Kind::EveryVariance:
      return {};
    case EdgeOfChaos::Kind::Limit:
      return StartNames::tr("Edge of chaos for %1: only in the limit of a signal that fades to 0")
          .arg(function);
    case EdgeOfChaos::Kind::None:
      return StartNames::tr(
                 "No edge of chaos for %1 with this σ_b: wherever the signal keeps its size, "
                 "the gradient does not")
          .arg(function);
    case EdgeOfChaos::Kind::Flat:
      return StartNames::tr("No edge of chaos for %1: its slope is 0, there is no gradient").arg(function);
    case EdgeOfChaos::Kind::Unknown:
      return StartNames::tr("The edge of chaos of %1 is not known: it changes too fast").arg(function);
  }
  return {};
}

}  // namespace alab
