#include "ui/panels/softmax/softmax_names.h"

#include <QCoreApplication>

#include "core/vector/gated_units.h"
#include "core/vector/vector_functions.h"

namespace alab {
namespace {

class SoftmaxNames {
  Q_DECLARE_TR_FUNCTIONS(alab::SoftmaxNames)
};

QString plainText(std::string_view text) {
  return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

}  // namespace

QString viewName(SoftmaxView view) {
  switch (view) {
    case SoftmaxView::Loss:
      return SoftmaxNames::tr("Loss and gradient");
    case SoftmaxView::Jacobian:
      return SoftmaxNames::tr("Jacobian");
    case SoftmaxView::Overflow:
      return SoftmaxNames::tr("Overflow");
    case SoftmaxView::Rows:
      return SoftmaxNames::tr("Rows and columns");
    case SoftmaxView::Curve:
      return SoftmaxNames::tr("No softmax curve");
    case SoftmaxView::Gates:
      return SoftmaxNames::tr("Gated units");
  }
  return {};
}

QString viewTip(SoftmaxView view) {
  switch (view) {
    case SoftmaxView::Loss:
      return SoftmaxNames::tr("What a wrong answer costs, and how the scores should move");
    case SoftmaxView::Jacobian:
      return SoftmaxNames::tr("How every output answers to every score");
    case SoftmaxView::Overflow:
      return SoftmaxNames::tr("The textbook form beside the stable one, cell by cell in a number format");
    case SoftmaxView::Rows:
      return SoftmaxNames::tr("Softmax of a matrix, along its rows or its columns");
    case SoftmaxView::Curve:
      return SoftmaxNames::tr("Why softmax has no curve: the height of the drawn one depends on its grid");
    case SoftmaxView::Gates:
      return SoftmaxNames::tr("GLU and its relatives, maxout: more inputs than one");
  }
  return {};
}

QString variantName(SoftmaxVariant variant) {
  return plainText(vectorFunctionNamed(nameOf(variant))->name);
}

QString unitName(GateUnit unit) {
  const auto gated = gatedUnitNamed(nameOf(unit));
  return gated ? plainText(gated->name) : QStringLiteral("Maxout");
}

QString formatName(NumberFormat format) {
  return plainText(facts(format).name);
}

}  // namespace alab
