#include "ui/panels/softmax/scene/tab_figures.h"

namespace alab {

std::vector<SoftmaxFigure> tabFigures(const SoftmaxState& state, int places, double digits) {
  switch (state.view) {
    case SoftmaxView::Loss:
      return lossFigures(state, places, digits);
    case SoftmaxView::Jacobian:
      return jacobianFigures(state, places);
    case SoftmaxView::Overflow:
      return overflowFigures(state);
    case SoftmaxView::Rows:
      return rowFigures(state, places);
    case SoftmaxView::Curve:
      return curveFigures(state);
    case SoftmaxView::Gates:
      return gateFigures(state);
  }
  return {};
}

std::vector<int> tabShares(const SoftmaxState& state) {
  return state.view == SoftmaxView::Loss ? std::vector{4, 3, 3} : std::vector{1, 1, 1};
}

}  // namespace alab
