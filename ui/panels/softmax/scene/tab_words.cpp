// The sentence under each tab.
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/vector/gated_units.h"
#include "core/vector/maxout.h"
#include "core/vector/softmax_curve.h"
#include "core/vector/softmax_loss.h"
#include "core/vector/softmax_steps.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_figure.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/softmax_names.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString told(double value) {
  return cellNumber(value, placesInWords);
}

QString lossSentence(const SoftmaxState& state) {
  const SoftmaxLoss loss = softmaxLoss(softmaxOf(state), {state.target, state.smoothing});
  if (state.smoothing > 0)
    return SoftmaxScene::tr(
               "Class %1 is right, its label smoothed to %2: the loss −Σ y ln p is %3, and no score "
               "gains by growing without end.")
        .arg(state.target + 1)
        .arg(told(loss.target[state.target]), told(loss.loss));
  return SoftmaxScene::tr(
             "Class %1 is right: the loss −ln p is %2. Against the gradient its score rises at the "
             "rate %3, and the others fall at that rate together.")
      .arg(state.target + 1)
      .arg(told(loss.loss), told(std::abs(loss.gradient[state.target])));
}

QString jacobianSentence(const SoftmaxState& state) {
  switch (state.variant) {
    case SoftmaxVariant::Hardmax:
      return SoftmaxScene::tr(
          "Hardmax jumps from class to class and is flat elsewhere: nothing can be learned "
          "through it.");
    case SoftmaxVariant::Softmin:
      return SoftmaxScene::tr(
          "Rows sum to 0: the same added to all scores changes nothing. Larger scores get "
          "less here.");
    case SoftmaxVariant::Sparsemax:
      return SoftmaxScene::tr(
          "Rows sum to 0. Classes with probability 0 do not answer at all: their rows are 0.");
    case SoftmaxVariant::Softmax:
      break;
  }
  return SoftmaxScene::tr(
      "p_i (δ_ij − p_j)/T: a score raises its own probability and lowers the others. Rows sum "
      "to 0: the same added to all changes nothing.");
}

/// What the first bad cell of the textbook form is about.
QString overflowReason(const BadCell& bad, NumberFormat format) {
  if (bad.value == 0) return SoftmaxScene::tr("every e^x is rounded to 0, and nothing can be divided by 0.");
  if (bad.step == SoftmaxStep::Power || bad.step == SoftmaxStep::Sum)
    return SoftmaxScene::tr("e^x, or the sum, is a number only for x up to %1.")
        .arg(told(largestExponent(format)));
  return SoftmaxScene::tr("the number itself is too large.");
}

QString overflowSentence(const SoftmaxState& state) {
  const auto firstBad = [&](SoftmaxForm form) {
    return softmaxSteps(state.scores, state.temperature, state.format, form).firstBad;
  };
  const QString format = formatName(state.format);
  if (firstBad(SoftmaxForm::Stable))
    return SoftmaxScene::tr("In %1 even the stable form fails: the scores themselves are too large.")
        .arg(format);
  if (const auto bad = firstBad(SoftmaxForm::Textbook))
    return SoftmaxScene::tr(
               "In %1 the textbook form fails in the framed cell: %2 Subtracting the largest score "
               "first changes no probability.")
        .arg(format, overflowReason(*bad, state.format));
  return SoftmaxScene::tr(
             "In %1 both forms are finite, and differ by rounding at most. e^x becomes infinite beyond %2: "
             "try [1000, 1001, 1002], or "
             "another format.")
      .arg(format, told(largestExponent(state.format)));
}

QString rowsSentence(const SoftmaxState& state) {
  return state.alongColumns
             ? SoftmaxScene::tr("Along the columns (axis=0): each column by itself, and each sums to 1.")
             : SoftmaxScene::tr("Along the rows (axis=1): each row by itself, and each sums to 1.");
}

QString curveSentence(const SoftmaxState& state) {
  const auto curve = softmaxCurve({{-state.curveEnd, state.curveEnd}, state.curveStep});
  return SoftmaxScene::tr(
             "e^x / Σ over %1 points is the softmax of the grid itself. Its height %2 comes from the "
             "step %3: another step, another height, so softmax has no curve.")
      .arg(curve->x.size())
      .arg(cellNumber(curve->height, 5), shownNumber(state.curveStep, 4));
}

QString gatesSentence(const SoftmaxState& state) {
  if (state.gate == GateUnit::Maxout) {
    const MaxoutPreset& preset = maxoutPresets()[state.maxout];
    return SoftmaxScene::tr(
               "Maxout is the largest of %1 lines, a convex function; which lines, the network learns.")
        .arg(preset.lines.size());
  }
  const GatedUnit unit = *gatedUnitNamed(nameOf(state.gate));
  const GatedValue at = gatedAt(unit, 1, 1);
  return SoftmaxScene::tr(
             "%1 multiplies a value a by a gate of b: at a = 1, b = 1 it is %2, with the slopes %3 "
             "along a and %4 along b.")
      .arg(unitName(state.gate), told(at.y), told(at.slopeA), told(at.slopeB));
}

QString sentenceOf(const SoftmaxState& state) {
  switch (state.view) {
    case SoftmaxView::Loss:
      return lossSentence(state);
    case SoftmaxView::Jacobian:
      return jacobianSentence(state);
    case SoftmaxView::Overflow:
      return overflowSentence(state);
    case SoftmaxView::Rows:
      return rowsSentence(state);
    case SoftmaxView::Curve:
      return curveSentence(state);
    case SoftmaxView::Gates:
      return gatesSentence(state);
  }
  return {};
}

/// Loss and overflow are about the softmax whatever the bars above show.
QString aside(const SoftmaxState& state) {
  const bool isAboutSoftmax = state.view == SoftmaxView::Loss || state.view == SoftmaxView::Overflow;
  if (!isAboutSoftmax || state.variant == SoftmaxVariant::Softmax) return {};
  return SoftmaxScene::tr("About the softmax, not the %1 above.").arg(variantName(state.variant)) + u' ';
}

}  // namespace

QString tabSentence(const SoftmaxState& state) {
  return aside(state) + sentenceOf(state);
}

}  // namespace alab
