#include "ui/panels/depth/depth_names.h"

#include <QCoreApplication>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class DepthNames {
  Q_DECLARE_TR_FUNCTIONS(alab::DepthNames)
};

}  // namespace

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

}  // namespace alab
