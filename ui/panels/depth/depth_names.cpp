#include "ui/panels/depth/depth_names.h"

#include <QCoreApplication>

#include "core/analysis/edge_of_chaos.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class DepthNames {
  Q_DECLARE_TR_FUNCTIONS(alab::DepthNames)
};

}  // namespace

QString startName(StartWeights start) {
  switch (start) {
    case StartWeights::Zeros:
      return DepthNames::tr("Zeros");
    case StartWeights::Constant:
      return DepthNames::tr("Constant, all alike");
    case StartWeights::Normal:
      return DepthNames::tr("Given σ_w, normal");
    case StartWeights::Uniform:
      return DepthNames::tr("Given σ_w, uniform");
    case StartWeights::LecunNormal:
      return DepthNames::tr("LeCun, normal");
    case StartWeights::LecunUniform:
      return DepthNames::tr("LeCun, uniform");
    case StartWeights::GlorotNormal:
      return DepthNames::tr("Xavier (Glorot), normal");
    case StartWeights::GlorotUniform:
      return DepthNames::tr("Xavier (Glorot), uniform");
    case StartWeights::HeNormal:
      return DepthNames::tr("He, normal");
    case StartWeights::HeUniform:
      return DepthNames::tr("He, uniform");
    case StartWeights::Orthogonal:
      return DepthNames::tr("Orthogonal");
    case StartWeights::KeepsSignal:
      return DepthNames::tr("Keeps the signal");
    case StartWeights::KeepsGradient:
      return DepthNames::tr("Keeps the gradient");
    case StartWeights::EdgeOfChaos:
      return DepthNames::tr("Edge of chaos");
  }
  return {};
}

QString normName(StackNorm norm) {
  switch (norm) {
    case StackNorm::None:
      return DepthNames::tr("No normalisation");
    case StackNorm::BatchBefore:
      return DepthNames::tr("Batch norm before f");
    case StackNorm::BatchAfter:
      return DepthNames::tr("Batch norm after f");
    case StackNorm::LayerBefore:
      return DepthNames::tr("Layer norm before f");
    case StackNorm::LayerFirst:
      return DepthNames::tr("Layer norm first (pre-norm)");
  }
  return {};
}

QString inputName(StackInput input) {
  switch (input) {
    case StackInput::Normal:
      return DepthNames::tr("Input: normal numbers");
    case StackInput::Circle:
      return DepthNames::tr("Input: circle, two features");
    case StackInput::Spiral:
      return DepthNames::tr("Input: spiral, two features");
  }
  return {};
}

QString viewName(DepthView view) {
  switch (view) {
    case DepthView::Chain:
      return DepthNames::tr("One neuron a layer");
    case DepthView::Network:
      return DepthNames::tr("Whole network");
    case DepthView::Map:
      return DepthNames::tr("Theory map");
  }
  return {};
}

QString viewTip(DepthView view) {
  switch (view) {
    case DepthView::Chain:
      return DepthNames::tr(
          "A chain of neurons: the gradient is a product with one factor w f′(z) a layer (C)");
    case DepthView::Network:
      return DepthNames::tr("Random layers, a true forward and backward pass, every layer measured (N)");
    case DepthView::Map:
      return DepthNames::tr("What infinitely wide layers do to the gradient, for all weights and biases (M)");
  }
  return {};
}

QString histogramName(DepthHistogram histogram) {
  const QString names[] = {u"z"_s, u"a"_s, u"∂L/∂z"_s};  // in the order of the enumeration
  return names[int(histogram)];
}

QString edgeRemark(const QString& function, const EdgeOfChaos& edge) {
  switch (edge.kind) {
    case EdgeOfChaos::Kind::Point:
    case EdgeOfChaos::Kind::EveryVariance:
      return {};
    case EdgeOfChaos::Kind::Limit:
      return DepthNames::tr("Edge of chaos for %1: only in the limit of a signal that fades to 0")
          .arg(function);
    case EdgeOfChaos::Kind::None:
      return DepthNames::tr(
                 "No edge of chaos for %1 with this σ_b: wherever the signal keeps its size, "
                 "the gradient does not")
          .arg(function);
    case EdgeOfChaos::Kind::Flat:
      return DepthNames::tr("No edge of chaos for %1: its slope is 0, there is no gradient").arg(function);
    case EdgeOfChaos::Kind::Unknown:
      return DepthNames::tr("The edge of chaos of %1 is not known: it changes too fast").arg(function);
  }
  return {};
}

}  // namespace alab
